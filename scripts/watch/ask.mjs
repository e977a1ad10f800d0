// How is an address asked for? One thing at a time of a host, with a pause between two, a limit of time, and a
// second try.
import { setTimeout as passed } from "node:timers/promises";

/**
 * What came in the end.
 *
 * @typedef {object} Page
 * @property {string} at The address that it has, after all that led on to it.
 * @property {boolean} isForGood Whether whatever led on to it said that it has moved for good.
 * @property {string} type What it is, as its host says.
 * @property {Buffer} bytes
 */

/**
 * Why nothing came, and whether the host said anything at all.
 *
 * @typedef {object} Failure
 * @property {string} why
 * @property {boolean} isAnswered
 */

/** @typedef {{ timeout: number, pause: number }} Patience In milliseconds. */
/** @typedef {(address: string) => Promise<Page | Failure>} Ask */

/** Who asks, for whoever reads the log of a host. */
const AGENT = "tirkeu-watch (are the sources of its rules as they were?)";
const MOST_LEADS = 5;
const LEADS_ON = [301, 302, 303, 307, 308];
const FOR_GOOD = [301, 308];

/** What keeps a whole host from being asked: nothing else of it is tried then. */
const UNREACHABLE = new Map([
  ["ENOTFOUND", "nobody knows its name"],
  ["EAI_AGAIN", "its name cannot be looked up"],
  ["ECONNREFUSED", "it refuses the connection"],
  ["EHOSTUNREACH", "there is no way to it"],
  ["ENETUNREACH", "there is no network to it"],
  ["ETIMEDOUT", "it does not connect in time"],
  ["UND_ERR_CONNECT_TIMEOUT", "it does not connect in time"],
  ["CERT_HAS_EXPIRED", "its certificate has expired"],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "its certificate is its own"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "its certificate is that of another host"],
]);

/** A host that does not send the certificate between; browsers often find it by themselves. */
const INCOMPLETE =
  /^(?:UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|SELF_SIGNED_CERT_IN_CHAIN)$/;

/**
 * Asks for an address, each only once.
 *
 * @param {Patience} patience
 * @returns {Ask}
 */
export function asker(patience) {
  const askOnce = inTurn(patience);
  /** @type {Map<string, Promise<Page | Failure>>} */
  const replies = new Map();
  return (address) => {
    const reply = replies.get(address) ?? follow(address, askOnce);
    replies.set(address, reply);
    return reply;
  };
}

/** @typedef {Page & { leadsTo: string | null }} Step */

/**
 * @param {string} address
 * @param {(address: string) => Promise<Step | Failure>} askOnce
 * @returns {Promise<Page | Failure>}
 */
async function follow(address, askOnce) {
  let at = address;
  let isForGood = true;
  for (let led = 0; led <= MOST_LEADS; led += 1) {
    const step = await askOnce(at);
    if ("why" in step) return step;
    if (step.leadsTo === null) return { ...step, isForGood };
    const next = URL.canParse(step.leadsTo, at) ? new URL(step.leadsTo, at) : undefined;
    if (next?.protocol !== "https:" && next?.protocol !== "http:")
      return { why: `it leads on to \`${step.leadsTo}\``, isAnswered: true };
    isForGood &&= step.isForGood;
    at = next.href;
  }
  return { why: `it leads on more than ${MOST_LEADS} times`, isAnswered: true };
}

/**
 * Each host is asked for one thing at a time, and for nothing more once it cannot be reached.
 *
 * @param {Patience} patience
 */
function inTurn(patience) {
  /** @type {Map<string, Promise<unknown>>} */
  const turns = new Map();
  /** @type {Map<string, Failure>} */
  const lost = new Map();

  /**
   * @param {string} address
   * @returns {Promise<Step | Failure>}
   */
  return (address) => {
    const { host } = new URL(address);
    const reply = (turns.get(host) ?? Promise.resolve()).then(async () => {
      const known = lost.get(host);
      if (known) return known;
      const last = await twice(address, patience);
      if ("isOfHost" in last && last.isOfHost) lost.set(host, last);
      return last;
    });
    turns.set(
      host,
      reply.then(() => passed(patience.pause)),
    );
    return reply;
  };
}

/**
 * @param {string} address
 * @param {Patience} patience
 */
async function twice(address, { timeout, pause }) {
  const first = await once(address, timeout);
  if (!("why" in first) || !first.isPassing) return first;
  await passed(pause);
  return once(address, timeout);
}

/** @typedef {Failure & { isPassing: boolean, isOfHost: boolean }} Attempt */

/**
 * @param {string} address
 * @param {number} timeout
 * @returns {Promise<Step | Attempt>}
 */
async function once(address, timeout) {
  let isAnswered = false;
  try {
    const signal = AbortSignal.timeout(timeout);
    const headers = { "user-agent": AGENT, accept: "text/html, */*;q=0.1" };
    const response = await fetch(address, { redirect: "manual", headers, signal });
    isAnswered = true;
    const { status } = response;
    const bytes = Buffer.from(await response.arrayBuffer());
    const leadsTo = LEADS_ON.includes(status) ? response.headers.get("location") : null;
    if (!response.ok && leadsTo === null) {
      const isPassing = status === 429 || status >= 500;
      return { why: `it answers ${status}`, isAnswered, isPassing, isOfHost: false };
    }
    const type = response.headers.get("content-type") ?? "";
    return { at: address, isForGood: FOR_GOOD.includes(status), type, bytes, leadsTo };
  } catch (error) {
    return { ...failed(error, timeout), isAnswered, isPassing: true };
  }
}

/**
 * @param {unknown} error
 * @param {number} timeout
 */
function failed(error, timeout) {
  if (error instanceof Error && error.name === "TimeoutError")
    return { why: `it does not answer within ${timeout / 1000} s`, isOfHost: false };
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
  if (INCOMPLETE.test(code))
    return { why: `its certificate cannot be checked here (${code}, NODE_EXTRA_CA_CERTS)`, isOfHost: true };
  const why = UNREACHABLE.get(code);
  return { why: why ? `${why} (${code})` : `the connection broke (${code})`, isOfHost: Boolean(why) };
}
