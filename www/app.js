// Loads the checker and lets it take over the page; where that fails, shows the message that the page has ready.
const lang = document.documentElement.lang;
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
