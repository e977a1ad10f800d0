// What does every page of the project have around it?
export const metadata = { title: "" };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
