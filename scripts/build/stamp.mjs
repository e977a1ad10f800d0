// Of which sources was everything made? One digest of all that decides what comes out, and of all that came out.
//
//   node scripts/build/stamp.mjs           prints it
//   node scripts/build/stamp.mjs --check   fails where it is not the one in dist/STAMP
import { digestOf, isLeftBehind, pathsIn, read, sources } from "./sources.mjs";

const STAMP = "dist/STAMP";

function stamp() {
  const made = ["dist", "pkg"].flatMap(pathsIn).filter((path) => path !== STAMP && !isLeftBehind(path));
  return digestOf([...sources(), ...made].sort());
}

function stamped() {
  try {
    return read(STAMP).toString().trim();
  } catch {
    return undefined;
  }
}

if (process.argv[2] !== "--check") {
  console.log(stamp());
} else if (stamp() !== stamped()) {
  console.error("dist/ and pkg/ were not made from these sources: run `make build`");
  process.exitCode = 1;
}
