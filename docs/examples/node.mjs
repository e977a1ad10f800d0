// How does Node serve it? `node node.mjs 8080`, for this machine alone.
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { answer } from "./route.mjs";

const server = createServer(async (incoming, outgoing) => {
  const { method, url } = incoming;
  const body = method === "GET" || method === "HEAD" ? null : await text(incoming);
  const response = await answer(new Request(new URL(url ?? "/", "http://localhost"), { method, body }));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(await response.text());
});
server.listen(Number(process.argv[2] ?? 8080), "127.0.0.1", () => console.log(server.address()));
