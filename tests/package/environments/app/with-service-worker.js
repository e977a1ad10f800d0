// Shows what the service worker answers.
async function shown() {
  await navigator.serviceWorker.register(new URL("./service-worker.js", import.meta.url), { type: "module" });
  if (!navigator.serviceWorker.controller) {
    await new Promise((controlled) => {
      navigator.serviceWorker.addEventListener("controllerchange", controlled, { once: true });
    });
  }
  return (await fetch("answer")).text();
}

shown().then(
  (result) => {
    document.title = result;
  },
  (error) => {
    document.title = String(error);
  },
);
