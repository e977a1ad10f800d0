// Where does somebody meant to go who has come to an address without a page?
//
// It stands in the page itself, and finds the folder of the site: the nearest one above that has its icon. What
// came behind `#`, also where that was sent as `%23`, goes along. Where the name of a page came with something behind it,
// as a full stop at the end of a sentence, that page is meant, and is opened.

/** Such a name, with something behind it: by itself it would lead here again, as some hosts do with a slash. */
const MEANT = /^[a-z]+(?:-[a-z]+)*\.html(?=[^/])/;

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
  const behind = answers ? `#${answers}` : "";
  const folders = path.split("/").map((_, depth, names) => [...names.slice(0, depth), ""].join("/"));
  for (const folder of folders.filter((one) => /^\/(?!\/)/.test(one)).reverse()) {
    if (!(await isOurs(folder))) continue;
    const [meant] = MEANT.exec(pathname.slice(folder.length)) ?? [];
    if (meant) location.replace(`${folder}${meant}${behind}`);
    for (const link of document.links) {
      const name = link.pathname.split("/").pop();
      link.href = `${folder}${name}${behind}`;
    }
    return;
  }
}
leadOn();
