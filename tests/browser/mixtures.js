// Which files of two versions are mixed, and how is what was seen of all of them counted?

/** Each alone, and each pair. */
export const alonesAndPairs = (files) => [
  ...files.map((file) => [file]),
  ...files.flatMap((file, at) => files.slice(at + 1).map((other) => [file, other])),
];

/** How often each was seen. */
export function countsOf(all) {
  const counts = {};
  for (const one of all) counts[one] = (counts[one] ?? 0) + 1;
  return JSON.stringify(counts);
}
