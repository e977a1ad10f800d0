// A route handler, in Node.js.
import { answer } from "../../answer.js";

export const dynamic = "force-dynamic";
export const GET = async () => new Response(await answer());
