// How would somebody decide it who writes one function and nothing else? The floor of every comparison.
//
// It knows no day, no unknown answer, no reason and no words.

/**
 * The result, and where it is taken.
 *
 * @param {Record<string, string>} answers
 * @returns {{ result: string, at?: string }}
 */
export function decide(answers) {
  const { citizenship, person, home, ownership } = answers;
  const age = person === "ward" ? "18-plus" : answers.age;
  if (citizenship === "other") return { result: "not-covered" };
  if (age === "under-14") return { result: "not-eligible" };
  if (age === "14-15" ? person !== "child" : person === "child" || person === "someone-else") {
    return { result: "fix-first" };
  }
  if (citizenship === "residence-permit") return { result: "service-centre" };
  if (person === "attorney") {
    const isServed = citizenship === "citizen" && home === "private" && ownership !== "nobody";
    return { result: isServed && isProtected(answers, age) ? "service-centre" : "fix-first" };
  }
  if (citizenship === "kandas") return { result: "ask-1414" };
  const isOfOthers = home === "institution" || (home === "private" && ownership === "others");
  if (isOfOthers && answers.stay === "temporary") return { result: "not-covered" };
  if (home === "not-in-register") return { result: "fix-first" };
  if (home === "institution" || home === "nowhere") return { result: "ask-1414" };
  if (home === "state-rental") {
    return answers.lease === "listed" ? { result: "online", at: place(answers) } : { result: "fix-first" };
  }
  if (ownership === "nobody") return { result: "ask-1414" };
  if (isProtected(answers, age)) return { result: "service-centre" };
  if (ownership === "sole") return { result: "online", at: place(answers) };
  if (answers.consent === "ready") return { result: "owner-consent", at: place(answers) };
  return { result: answers.consent === "absent" ? "ask-1414" : "fix-first" };
}

/** Is an owner a minor, or incapable? The applicant who owns the home is one of them. */
function isProtected({ person, ownership, protectedOwner }, age) {
  if (person === "self" && age === "16-17" && ownership !== "others") return true;
  if (ownership === "sole") return false;
  return protectedOwner !== "none";
}

const place = ({ signing, device }) => (signing === "none" || device === "no" ? "self-service-zone" : "home");
