// A route handler, where code may not be made of bytes.
import { answer } from "../../answer.js";

export const runtime = "edge";
export const GET = async () => new Response(await answer());
