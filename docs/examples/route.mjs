// How does a server answer for others? One function from a request to a response, as Deno, Bun, workers and
// route handlers take it. What is said goes in the body: an address would stand in logs.
//
//   POST /check?lang=ru&on=2026-11-22   {"citizenship": "citizen", "person": "self"}
import init, { check } from "tirkeu";

await init();

/** Nobody has more to say. */
export const ENOUGH = 10_000;

/**
 * The outcome as JSON; or 400 with everything that is wrong with what was asked.
 *
 * @param {Request} request
 */
export async function answer(request) {
  if (request.method !== "POST") return say(405, ["use POST"], { allow: "POST" });
  const body = await request.text();
  if (body.length > ENOUGH) return say(413, [`more than ${ENOUGH} letters`]);
  try {
    const options = Object.fromEntries(new URL(request.url).searchParams);
    return json(200, check(JSON.parse(body), options));
  } catch (error) {
    if (error instanceof SyntaxError) return say(400, ["the body is not JSON"]);
    if (error instanceof Error && error.name === "InputError") return say(400, problemsOf(error));
    throw error;
  }
}

/** @param {Error} error */
const problemsOf = (error) => /** @type {import("tirkeu").InputError} */ (error).problems;

/**
 * @param {number} status
 * @param {string[]} problems
 * @param {Record<string, string>} [headers]
 */
export const say = (status, problems, headers) => json(status, { problems }, headers);

/**
 * @param {number} status
 * @param {unknown} value
 * @param {Record<string, string>} [headers]
 */
function json(status, value, headers) {
  return Response.json(value, { status, headers: { "cache-control": "no-store", ...headers } });
}
