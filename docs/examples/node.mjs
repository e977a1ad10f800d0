// How does Node serve it? `node node.mjs 8080`, for this machine alone.
import { createServer } from "node:http";
import { answer, ENOUGH, say } from "./route.mjs";

const server = createServer((incoming, outgoing) => {
  // Whoever leaves in the middle is not answered; whatever else goes wrong, the server goes on.
  respond(incoming)
    .catch(() => say(400, ["the request could not be read"]))
    .then(async (response) => {
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(await response.text());
    })
    .catch(() => outgoing.destroy());
});

/** @param {import("node:http").IncomingMessage} incoming */
async function respond(incoming) {
  const { method, url } = incoming;
  if (method !== "POST") return answer(new Request("http://localhost/"));
  const body = await textOf(incoming);
  return answer(new Request(`http://localhost${url?.replace(/^\/*/, "/")}`, { method, body }));
}

/**
 * What was sent, as far as it is read: more than enough is refused by the route.
 *
 * @param {import("node:http").IncomingMessage} incoming
 */
async function textOf(incoming) {
  let text = "";
  for await (const part of incoming.setEncoding("utf8")) {
    text += part;
    if (text.length > ENOUGH) break;
  }
  return text;
}

server.listen(Number(process.argv[2] ?? 8080), "127.0.0.1", () => console.log(server.address()));
