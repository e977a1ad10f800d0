// Made by make build from src/answers/question.rs and src/lang.rs.
/**
 * What the person has said. Every answer is optional, and they may come in any order.
 * `"unsure"`: the person was asked and does not know. It is not the same as not having been asked.
 */
export interface Answers {
  /**
   * Of the person to be registered.
   *
   * - `citizen`: A citizen of Kazakhstan.
   * - `residence-permit`: A foreigner with a permanent residence permit, or a stateless person with a certificate.
   * - `kandas`: An ethnic Kazakh who has returned and is not yet a citizen.
   * - `other`: A foreigner staying temporarily.
   */
  citizenship?: "citizen" | "residence-permit" | "kandas" | "other" | "unsure";
  /**
   * Who is registered, seen from the one who asks.
   *
   * - `self`: The person asking.
   * - `child`: Their child, or a child whom they legally represent.
   * - `ward`: An adult whom a court declared incapable or of limited capacity, and whose guardian they are. Not asked how old they are.
   * - `someone-else`: Any other person.
   */
  person?: "self" | "child" | "ward" | "someone-else" | "unsure";
  /**
   * Of the person to be registered.
   *
   * - `under-14`: Under 14.
   * - `14-15`: 14 or 15.
   * - `16-17`: 16 or 17.
   * - `18-plus`: 18 or older.
   */
  age?: "under-14" | "14-15" | "16-17" | "18-plus" | "unsure";
  /**
   * What kind of home it is.
   *
   * - `private`: A private flat or house, rented or not.
   * - `state-rental`: State rental housing.
   * - `institution`: A dormitory, or a home owned by a company or an institution.
   * - `not-in-register`: A house not commissioned, without title documents, or missing from the register.
   */
  home?: "private" | "state-rental" | "institution" | "not-in-register" | "unsure";
  /**
   * State rental housing: is the person named in the lease?
   *
   * - `listed`: Named.
   * - `not-listed`: Not named.
   */
  lease?: "listed" | "not-listed" | "unsure";
  /**
   * A private home: who owns it, seen from the applicant.
   *
   * - `sole`: The applicant alone.
   * - `shared`: The applicant and others.
   * - `others`: Others.
   * - `nobody`: The owner has died or is unknown.
   */
  ownership?: "sole" | "shared" | "others" | "nobody" | "unsure";
  /**
   * Is an owner under 18, or declared incapable or of limited capacity by a court?
   *
   * - `none`: No.
   * - `minor`: Under 18.
   * - `incapable`: Declared incapable by a court.
   * - `limited`: Of limited capacity by a court's decision.
   */
  protectedOwner?: "none" | "minor" | "incapable" | "limited" | "unsure";
  /**
   * Can every other owner confirm in time?
   *
   * - `ready`: Yes.
   * - `cannot`: No: no number in the Mobile Citizens Database and no digital signature, or out of reach.
   * - `refuses`: An owner will not.
   */
  consent?: "ready" | "cannot" | "refuses" | "unsure";
  /**
   * What the applicant can sign with.
   *
   * - `eds`: A digital signature (ЭЦП).
   * - `sms`: A one-time SMS password: a phone number in the Mobile Citizens Database (БМГ).
   * - `none`: Neither.
   */
  signing?: "eds" | "sms" | "none" | "unsure";
  /**
   * Is there a phone or computer with internet?
   *
   * - `yes`: Yes.
   * - `no`: No.
   */
  device?: "yes" | "no" | "unsure";
}

/** A language that is spoken here, by its code. */
export type Lang = "kk" | "ru" | "en";
