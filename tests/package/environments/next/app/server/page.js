// A component of the server.
import { answer } from "../../answer.js";

export const dynamic = "force-dynamic";
export const generateMetadata = async () => ({ title: await answer() });

export default async function Page() {
  return <p>{await answer()}</p>;
}
