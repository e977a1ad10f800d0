// Answers a page's request for the answer.
import { answer } from "./answer.js";

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  if (!event.request.url.endsWith("/answer")) return;
  event.respondWith(
    answer().then(
      (result) => new Response(result),
      (error) => new Response(String(error)),
    ),
  );
});
