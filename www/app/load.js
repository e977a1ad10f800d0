// Loads the checker in one language: as WebAssembly, or where there is none, or a policy forbids it, as JavaScript.
export async function program(lang) {
  try {
    const page = await import(`./pkg/page-${lang}.js`);
    const address = new URL(`pkg/page-${lang}_bg.wasm`, import.meta.url);
    // In an article the policy of the article would tell which one it is.
    await page.default({ module_or_path: new Request(address, { referrerPolicy: "no-referrer" }) });
    return page;
  } catch {
    return import(`./pkg/plain-${lang}.js`);
  }
}

/** All is loaded: from here on nothing on this page of ours may ask the network for anything but the page's own scripts. */
export function closeTheDoor() {
  const policy = { httpEquiv: "Content-Security-Policy", content: "connect-src 'none'" };
  document.head.append(Object.assign(document.createElement("meta"), policy));
}
