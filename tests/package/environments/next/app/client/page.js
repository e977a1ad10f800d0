"use client";
// A component of the browser.
import { useEffect, useState } from "react";
import { answer } from "../../answer.js";

export default function Page() {
  const [said, say] = useState("");
  useEffect(() => {
    answer().then(say, (error) => say(String(error)));
  }, []);
  useEffect(() => {
    document.title = said;
  }, [said]);
  return <p>{said}</p>;
}
