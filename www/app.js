// Loads the checker and lets it take over the page; where that fails, shows the message that the page has ready.
const lang = document.documentElement.lang;
const workers = location.protocol === "file:" ? undefined : navigator.serviceWorker;
const keep = document.getElementById("keep");
try {
  let mount;
  try {
    const page = await import(`./pkg/page-${lang}.js`);
    await page.default();
    mount = page.mount;
  } catch {
    // No WebAssembly here, or the policy of the page forbids it: the same program as JavaScript.
    ({ mount } = await import(`./pkg/plain-${lang}.js`));
  }
  mount();
} catch (error) {
  console.error(error);
  document.getElementById("failed").hidden = false;
}

// Nothing is kept, and nothing more is loaded, before somebody asks.
if (workers?.controller) import("./offline.js");
else if (workers) {
  keep.hidden = false;
  keep.addEventListener("click", async () => (await import("./offline.js")).register(), { once: true });
}
