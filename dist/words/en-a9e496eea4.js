// Made from src/words.
export default `Қазақша
Русский
English
Check as the one who applies
Check for today
Check for an adult
Arrange it with the owner
Open eGov.kz
Open temporary registration (in Russian)
Call 1414
Free
About 15 minutes
The same online application
One hour to confirm
In person
About 30 minutes
A separate service
1 to 12 months
The permanent address stays
The owner confirms
Ask the administration
No application
The parents' or representative's address
Apply from 14
Not accepted now
Check again
We found no rule
Another procedure
Migration service
1414 or 8-800-080-7777
Within 10 days of moving in
Our rules begin on 24 November 2025
January
February
March
April
May
June
July
August
September
October
November
December
January
February
March
April
May
June
July
August
September
October
November
December
Can you register your residence online?
Language
Answered:
Left, at most:
Why do we ask?
your answer now
Back
Go back without changing it
Your answers
Change
Start again
Why
Where is it written?
Compared:
What to do
What else to know
What else to find out
What to have ready
What is uncertain
How to make it easier
One of these ways is enough.
When this answer holds
Answered for:
Rules in force from:
Rules in force until:
Rules checked on:
Do not rely on it after:
This is not a government decision and not an application. The portal or the service centre has the last word.
The date on this device is wrong. Set it right: the answer depends on it. Until then, ask 1414.
Applied, SMS arrives
Not confirmed: rejected
Find out first:
Now I know
What it would mean
One example for each result.
We could not read this part of the link:
We do not see your answers, but this site can learn them. If you do not trust it:
Neither we nor this site see your answers. It can learn the result (and some answers by it), and when and where you tap.
Open on a page of its own
Residence registration rules: the open book
What the short names mean
Did you get an SMS from 1414?
Share
Copy
Copied.
Copy this by hand:
Some things have changed since this was written
|ruЦОН|
EDS
Mobile Citizens Database
IIN
NIT
1414
|d| |m| |y|
|d| |m| |y|
Registration went mostly online.
Astana adopted a rule: 15 m² per person.
The pilot's stated term has passed.
citizen service centre
digital signature (in Russian |ruЭЦП|)
it ties a phone number to an IIN (in Russian |ruБМГ|)
individual identification number
JSC National Information Technologies
the phone number of the unified contact centre




https://egov.kz
https://egov.kz/cms/ru/services/registration/reg_grazhdan
tel:1414










egov.kz/cms/ru/services/registration/reg_grazhdan




egov.kz

1414








1414










egov.kz/cms/ru/services/registration/reg_grazhdan











https://adilet.zan.kz/rus/docs/V2400035045
https://adilet.zan.kz/rus/docs/V2000020192

https://adilet.zan.kz/eng/docs/K940001000_
https://gov.kz/services/3038



https://adilet.zan.kz/eng/docs/Z970000094_
https://oq.gov.kz
https://adilet.zan.kz/eng/docs/K1400000235










https://egov.kz/cms/ru/services/registration/reg_grazhdan




https://egov.kz

tel:1414








tel:1414










https://egov.kz/cms/ru/services/registration/reg_grazhdan














article 16




articles 23–24

articles 492 and 493
Before 24 November 2025 both the service centres and the portal took applications.
A citizen applies in their own name.
For a child of 14–15 the parent or legal representative applies.
For an adult declared legally incapable or of limited capacity by a court the guardian, curator or legal representative applies.
If the applicant is the only owner, nobody else has to agree.
In state rental housing only those whom the lease names are registered.
If the home belongs to others, the owner gets an SMS from 1414. They have to confirm within one hour.
If the home has several owners, all but the applicant have to confirm.
If an owner is under 18, legally incapable or of limited capacity, registration is only at a service centre.
Foreigners with a residence permit and stateless people with a certificate are registered at a service centre. It is a separate service.
Foreigners who stay temporarily are under another procedure.
A citizen who moves in for 1 to 12 months is registered temporarily. That is another service, and the permanent address stays.
We found no published rule on how a kandas with neither citizenship nor residence permit registers.
A child under 14 is not registered: their residence is that of the parents or legal representatives.
For a child of 14–15 only the parent or legal representative can apply.
A person applies in their own name (unless they have a guardian or curator). We think, at 16 or older.
The person signs an online application personally. By the centre's list someone with a notarised power of attorney may come.
If the person is not named in the lease of state housing, the system rejects the application.
Nobody can register in a home not commissioned, without title, not in the register or not in the buyer's name.
Without the owner's consent there is no registration.
An owner confirms from a number tied to their IIN or signs with EDS. Until they can, it does not work online.
We found no published rule on who confirms for an owner who has died, or is abroad or a foreigner with no means to confirm.
The published rules do not say clearly how to register online in a dormitory or an organisation's home.
We found no published rule on who consents if the owner has died or is unknown.
We found no published rule for a citizen who has nowhere to register.
With nothing to sign with or no device, the online application is made at a service centre's self-service zone.
According to the press, this procedure was to end on 30 June 2026. We found no act that prolongs or ends it. In August 2026 the service card described the same.
Some sources ask for EDS or a number tied to the IIN, others for both. Better have both ready.
How does an owner consent? NIT's announcement: by the SMS from 1414; the registration rules: in writing or with EDS; gov.kz: any of these.
The service card and the registration rules ask for everybody's consent. NIT's announcement is silent on it.
Only NIT's announcement names owners of limited capacity.
If a court has limited your capacity, by NIT's announcement you register only at a service centre, even in your own home.
Sources name representatives only for 14–16. On 16–17 and the 16th birthday itself they are silent: check with 1414.
No source says plainly who confirms in state rental housing. Two of them point to the tenant.
One article has one line: registration of children under 14 will resume. We found no act, date or procedure.
By the Civil Code a ward's residence is the guardian's address. Yet the guardian may apply for them: NIT names the eGov.kz portal, not the app. If the address is another one, check with 1414.
The pilot's order speaks of other platforms, too. A bank's app may offer the service, but we found no bank's own page.
Astana asks for 15 m² of useful area per person newly registered. Spouses, children and close relatives living together are exempt.
You can apply online
Online, at a service centre's self-service zone
Online, if owners confirm within one hour
Online at a centre, with owners' consent
Only in person, at a service centre
This goes by another procedure
A child under 14 is not registered
There is something to settle first
We found no clear rule. Ask 1414
On that day the earlier procedure applied



Online: you alone own the home
Online: the lease names the person
Online, if owners confirm within one hour
Online, if co-owners confirm within one hour

At a service centre: the foreigners' service
A foreigner here temporarily? Another procedure
This needs temporary registration


A parent or legal representative applies
The person applies in their own name
Online, the person signs personally
First get the person into the lease
First get the home's papers in order
An owner refuses: talk to them
The owner cannot confirm yet
Who confirms for the owner? Ask 1414
Dormitory or organisation: ask its administration
Owner died or unknown: ask 1414





Online at a centre: listed in lease



Only in person: an owner under 18
Only in person: legally incapable owner
Probably in person: owner of limited capacity







At 16–17, we think, the teenager applies
Kandas: ask the police and 1414
Nowhere to register? Ask 1414


Is the person a citizen or a foreigner?
Who is being registered?
How old is the person to be registered?
What kind of home is it?
Is the person named in the state housing lease?
Who owns the home?
Is it for good, or for a time?
Is any owner under 18, or limited by a court?
Can the owners confirm within one hour?
What will you sign the application with?
Is there a phone or computer with internet?
The procedure for residence registration («|ruпрописка|») depends on it.

Full years on the day you apply.
A flat rented from a private person counts as private.
Check the list of people in the lease.
The owner is whoever the title names. Answer for the person who applies.
For a time means 1 to 12 months: the permanent address stays what it is. For up to one month there is nothing to do.
Limited by a court means declared legally incapable or of limited capacity. A child's share counts too.
Every owner but the applicant confirms, after an SMS from 1414. Each needs a number tied to their IIN or a digital signature (EDS).
EDS is the digital signature. A one-time SMS password comes only if your number is tied to your IIN.
It need not be yours, but you will apply with it.
These rules have not been checked since |s|. Do not rely on them; ask 1414 first.
I don't know
A citizen of Kazakhstan
A foreigner or kandas with a residence permit, a recognised refugee, a stateless person with a certificate
A kandas with neither citizenship nor residence permit
A foreigner staying temporarily
Myself
A child: I am the parent or legal representative
An adult: I am the guardian, curator or legal representative
Someone who gave me a notarised power of attorney
Someone else
Under 14
14 or 15
16 or 17
18 or older
A private flat, house or dacha: own, rented, a relative's
State rental housing
A dormitory, hotel, nursing home or an organisation's home
A home not commissioned, without title, not in the register, or bought and not yet in one's name
There is nowhere to register
Yes, named
No, not named
Only me
Me and others
Other people
All owners have died or are unknown
For good
For a time
No
Yes, a child under 18
Yes, someone declared incapable by a court
Yes, someone declared of limited capacity by a court
Yes, they can
At least one cannot: no number tied to an IIN and no EDS, or out of reach
At least one does not agree
One has died, is abroad or is a foreigner: no Kazakhstan number, no EDS
Digital signature (EDS)
SMS password: my number is tied to my IIN
I have neither
Yes
No
Announcement of JSC National Information Technologies (NIT), 18 November 2025
Joint order of the Minister of AI and Digital Development (7 October 2025, No. 500/|kkНҚ|) and the Minister of Internal Affairs (31 October 2025, No. 801) on the pilot project
Rules of registration of the population: order of the acting Minister of Internal Affairs, 9 September 2024, No. 677, as amended on 14 November 2025
Rules of the state services: order of the Minister of Internal Affairs, 30 March 2020, No. 267
Government resolution of 4 February 2020, No. 30
Civil Code
Card of the service on eGov.kz and gov.kz (pass001_mvd, 3038), as of August 2026
gov.kz, life situation 424, 2026
Decision of the maslikhat of Astana, 26 December 2025, No. 368/48-VIII
Order of 17 November 2025, No. 923, in force from 1 July 2026
Law «On housing relations» of 16 April 1997, No. 94, as eGov's answers cite it
oq.gov.kz, guide for kandas, undated
Code of Administrative Offences















eGov.kz › log in › «|ruГражданам|» (citizens) › «|ruГражданство, миграция и иммиграция|» (citizenship, migration) › «|ruПрописка по месту жительства|» (residence registration) › «|ruЗаказать услугу онлайн|» (order online)
eGov Mobile › log in › «|ruГосуслуги|» (state services) › «|ruНедвижимость и ЖКХ|» (housing) › «|ruРегистрация по месту жительства населения РК|» (residence registration)






























Ask for its written request («|ruходатайство|»): it is on the service centre's list of documents.
Go to the housing department of the akimat (local executive body). Then apply.


Without their agreement there is no registration at this address.
According to one source, that has to come before.
The owner confirms this one, too. If an owner is a child or a ward, ask 1414.
If they are out of reach, choose another time.
At one university it is done there.
By law whoever lets a home is responsible for the tenant's registration. If that does not help, contact the migration service.

The application is signed there too: by a number tied to your IIN or a digital signature (EDS).
In that hour each keeps the phone at hand. Ask them to check beforehand: is their number tied to their IIN, or is their digital signature (EDS) valid?
They may be asked to confirm. About such a home ask the housing department of the akimat (local executive body).
You apply online on their computer, and they help you there.
Fill in the application and sign it with a digital signature (EDS) or an SMS password.
Fill in the application, give the reason and sign by any available means.

The owner or the representative (if that is not you) comes in person. We think that is a parent, guardian or curator. Ask 1414 about other owners.

We found no list of documents for foreigners.

A regional migration service answered: the address of one of them.


According to the guide, a kandas without permanent registration applies there for permanent residence and citizenship together.
Ask what to do, and write the answer down.

Is the heirs' consent accepted, or, from an owner abroad or a foreigner, a notarised power of attorney?



The rules of the year 2024 named refugees, too: check with 1414.





If you are late, a warning or a fine is possible.
After you apply, the owners get an SMS from 1414. If they miss it, the application is rejected: apply again.
Check that their number is tied to their IIN, and apply again.
Neither should the owner. Not every SMS from 1414 asks for consent.
On the portal: «|ruИстория получения услуг|» (history of services), in eGov Mobile: «|ruСообщения|» → «|ruИстория личного кабинета|» (messages, history of the account).

As far as we found, they ask for no paper.

The new registration ends the old one.
Have the person named in the lease.
Have the owners agree and be ready to confirm within one hour.
Get a digital signature (EDS).
Have your number tied to your IIN.
You need a phone or computer with internet.
Ask the administration who consents.
Ask the akimat to name the person in the lease.
If it was bought, first register the buyer's title.
Not commissioned, or no title? Ask the owner or builder.
Talk to the owner who refuses.
With no permanent registration anywhere, ask 1414 first.
Arrange it with the owner.
The owner needs an IIN-tied number or a digital signature.
Students ask the passport desk of the university or dormitory.
If you rent and the owner refuses, mention their duty.
Apply for temporary registration on the eGov.kz portal.
Ask 1414 or the service centre what to sign with.
Agree on a time with every owner who confirms.
Ask the tenant (unless it is you) to be reachable.
Ask 1414 where the nearest self-service zone is, and go.
Apply on the eGov.kz portal.
Or instead, in the eGov Mobile app.
Before you go, ask 1414 for the list of documents.
Come with the owner, or the owner's legal representative.
Ask 1414 who should come with you.
Ask 1414 whether to bring the owner.
When you move, everyone from 14 on registers.
If the parents live apart, ask 1414 whose address.
At 14 the parent or legal representative applies.
Ask the migration service about registration for the stay.
Contact the police department.
Call 1414 or 8-800-080-7777 (free).
Ask: is the heirs' consent accepted, and which documents?
Ask: who confirms in the owner's place?
Ask the child's parent or legal representative to apply.
Have the person apply in their own name.
If they cannot, ask 1414 about a power of attorney.
At the service centre ask for the foreigners' registration service.
Ask the migration service, too.
After prison the probation service may help.
Once it is settled, check again.
If you register now, run the check again for today.
For a time only, you need temporary registration instead.
Registration is due within 10 calendar days of moving in.
The owners confirm within one hour.
If the owner gets no SMS, call 1414.
Never tell the code to anybody by phone.
Watch the application in your personal account.
For help, go to a citizen service centre (|ruЦОН|).
Give the school or kindergarten that same address.
If the home is yours, you get 1414's SMS.
You need not de-register first.
Your EDS file and its password, or the phone whose number is tied to your IIN; better both.
Your identity card.
The phone whose number is tied to your IIN, or the EDS file and its password.
The owners: in that hour each keeps the phone at hand.
The identity document of the person to be registered.
If you come for somebody else: the documents of the representative, guardian or curator.
The notarised power of attorney; ask 1414 whether it will do.
The identity card of the owner or (unless it is you) the owner's legal representative, who comes along.
See the document of the person to be registered.
Decide whom you register.
Look up the date of birth in their document.
See the home's papers or ask the owner.
Check the list of people in the lease. If there is no lease, ask the housing department of the akimat.
See in the papers whose name the home is in, or ask whoever lets you live there.
Decide where the permanent address will be. If the old one stays, this is for a time.
See the home's papers or ask the owners: does a child, or somebody who has a guardian or curator, own a share?
Call each owner: do they agree, can they answer within one hour, do they have EDS or a number tied to their IIN?
Open eGov Mobile or ask 1414: is your number tied to your IIN, is your EDS valid?
Ask somebody close to you for a phone with internet.
From your answers, nobody else has to agree: there is no other owner.
From your answers, it is the same online application, made on a computer at a citizen service centre (|ruЦОН|).
From your answers, you apply online. No source says plainly whose confirmation is asked for.
From your answers, apply on a computer at a service centre (|ruЦОН|). No source says plainly whose confirmation is needed.
From your answers, all owners get an SMS from 1414. Agree on a time first, then apply.
From your answers, the other owners get an SMS from 1414. Agree on a time first, then apply.
From your answers, you apply on a computer at a citizen service centre (|ruЦОН|). Owners' consent is needed then, too.
From your answers, an online application will not go through. Go to a citizen service centre (|ruЦОН|).
From your answers, an online application will not go through. Go to a citizen service centre (|ruЦОН|).
Only one source says so. Ask 1414 before you go to a citizen service centre (|ruЦОН|).
From your answers, a separate service is needed. It is provided at a citizen service centre (|ruЦОН|).
Foreigners who stay temporarily have another procedure. This service is not for them.
From your answers, this is for 1 to 12 months. It is a different service; the permanent address stays.
Before 24 November 2025 both the service centres (|ruЦОН|) and the portal took applications. We check nothing earlier.
A child's address is taken to be the parents' or legal representatives'. So there is nothing to file now.
From your answers, somebody else applies, not you.
From your answers, an application would not go through now. See below what can be done.
That is how we read the rules: on 16–17 the sources are silent. Check with 1414.
An undated guide at oq.gov.kz names the police. We found no rule on the registration itself.
We found no clear rule for this case. Ask 1414 or a citizen service centre (|ruЦОН|).
The rules do not say clearly how to register there online. Ask its administration first.
We found no clear rule for this case. Ask 1414 or a citizen service centre (|ruЦОН|).
After that an online application is possible.
After that an online application is possible, if the owners confirm within one hour.
After that it goes in person, at a service centre.
After that check again.
After that check again.
After that check again.
Even then we found no clear rule: ask 1414.
Then you can apply online.
Then you can apply online, from home.
Then you can apply online.
Then you can apply online, and the owners confirm.
Then you can apply online, from home, and the owners confirm.
Then you can apply online, and the owners confirm.
Then you can register at a service centre.`;
