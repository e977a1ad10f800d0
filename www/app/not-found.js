// Where does somebody meant to go who has come to an address without a page?
//
// It stands in the page itself, and finds the folder of the site: the nearest one above that has its icon. What
// came behind `#`, also where that was sent as `%23`, goes along.

/** @param {string} folder */
function isOurs(folder) {
  const icon = new Image();
  icon.src = `${folder}icons/180.png`;
  return icon.decode().then(
    () => true,
    () => false,
  );
}

async function leadOn() {
  const { pathname, search, hash } = location;
  const [path, answers] = `${pathname}${search}${hash}`.split(/#|%(?:25)*23/);
  const folders = path.split("/").map((_, depth, names) => [...names.slice(0, depth), ""].join("/"));
  for (const folder of folders.filter((one) => /^\/(?!\/)/.test(one)).reverse()) {
    if (!(await isOurs(folder))) continue;
    for (const link of document.links) {
      const name = link.pathname.split("/").pop();
      link.href = `${folder}${name}${answers ? `#${answers}` : ""}`;
    }
    return;
  }
}
leadOn();
