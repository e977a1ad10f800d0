// Shows what the worker answers.
const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
worker.addEventListener("message", ({ data }) => {
  document.title = data;
});
worker.addEventListener("error", ({ message }) => {
  document.title = `the worker failed: ${message}`;
});
