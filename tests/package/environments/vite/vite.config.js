// Two pages are built; of the package nothing is said.
export default { build: { rollupOptions: { input: ["index.html", "with-worker.html"] } } };
