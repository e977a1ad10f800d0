// Loads the checker and lets it take over the page; where that fails, shows the message that the page has ready.
try {
  const { default: start, mount } = await import(`./pkg/page-${document.documentElement.lang}.js`);
  await start();
  mount();
} catch (error) {
  console.error(error);
  document.getElementById("failed").hidden = false;
}
