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
   * - `residence-permit`: A foreigner with a permanent residence permit, a kandas who holds one, a stateless person with a certificate, or a recognised refugee.
   * - `kandas`: An ethnic Kazakh who has returned, is not yet a citizen and holds no residence permit.
   * - `other`: A foreigner staying temporarily.
   */
  citizenship?: "citizen" | "residence-permit" | "kandas" | "other" | "unsure";
  /**
   * Who is registered, seen from the one who asks.
   *
   * - `self`: The person asking.
   * - `child`: Their child, or a child whom they legally represent.
   * - `ward`: An adult whom a court declared incapable or of limited capacity, and whose guardian, curator or other legal representative they are. Not asked how old they are.
   * - `attorney`: Somebody who gave them a notarised power of attorney.
   * - `someone-else`: Any other person.
   */
  person?: "self" | "child" | "ward" | "attorney" | "someone-else" | "unsure";
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
   * - `private`: A private flat, house or dacha, rented or not.
   * - `state-rental`: State rental housing.
   * - `institution`: A dormitory, hotel or nursing home, or a home owned by a company or an institution.
   * - `not-in-register`: A house not commissioned, without title documents, missing from the register, or bought and not yet in the buyer's name.
   * - `nowhere`: No home where they could be registered.
   */
  home?: "private" | "state-rental" | "institution" | "not-in-register" | "nowhere" | "unsure";
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
   * Into a private home of others, or an institution's: for good, or for a time?
   *
   * - `permanent`: For good.
   * - `temporary`: For 1 to 12 months, while the permanent address stays what it is.
   */
  stay?: "permanent" | "temporary" | "unsure";
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
   * - `absent`: An owner has died, or is abroad or a foreigner without a Kazakh number and without a signature.
   */
  consent?: "ready" | "cannot" | "refuses" | "absent" | "unsure";
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
