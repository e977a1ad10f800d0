// A worker of Cloudflare's.
import { answer } from "./answer.js";

export default { fetch: async () => new Response(await answer()) };
