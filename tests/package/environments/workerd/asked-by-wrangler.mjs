// What does a worker answer in Wrangler, which bundles it itself? asked-by-wrangler.mjs SCRIPT
import { writeFileSync } from "node:fs";
import { unstable_startWorker as start } from "wrangler";

const [main] = process.argv.slice(2);
writeFileSync("wrangler.json", JSON.stringify({ name: "tried", main, compatibility_date: "2026-01-01" }));
const worker = await start({ config: "wrangler.json", dev: { server: { port: 0 }, logLevel: "error" } });
console.log(await (await worker.fetch("http://localhost/")).text());
await worker.dispose();
