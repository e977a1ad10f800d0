// How fast is this machine just now? By that, tests of how long something takes are the same on every machine: others
// may be working on it, and they slow a page as they slow these steps.

/** What a million steps take on the slow phone for which pages are made, in milliseconds. */
const ON_A_PHONE = 8.4;

/** How long a million steps of plain JavaScript take in a page, in milliseconds. */
const millionSteps = (page) =>
  page.evaluate(() => {
    const million = (times) => {
      const begun = performance.now();
      let sum = 0;
      for (let step = 0; step < times * 1e6; step += 1) sum = (Math.imul(sum, 31) + step) | 0;
      window.sum = sum;
      return (performance.now() - begun) / times;
    };
    // Once so that it is compiled.
    million(10);
    return million(10);
  });

/**
 * Makes a page as slow as on the slow phone, and says how many times slower still the machine itself is: 1 where it is
 * not.
 */
export async function asOnAPhone(page, client) {
  await client.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const here = await millionSteps(page);
  await client.send("Emulation.setCPUThrottlingRate", { rate: Math.max(1, ON_A_PHONE / here) });
  return Math.max(1, here / ON_A_PHONE);
}
