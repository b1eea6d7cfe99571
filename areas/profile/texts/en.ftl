# What visitors read.

# Everywhere
public-profile = Profile
public-undertakings = Activities
public-contact = Contact
public-projects = Projects
public-best-practice = Best-practice example
public-partly-german = Some texts are not available in this language yet. They are shown in German.
public-description = { $name }: focus areas, activities, council decision and contact
municipality-city = City
municipality-kreis = District
municipality-staedteregion = City region
district-name = Region of { $name }

# Map and list
directory-title = All centres
directory-heading = 54 centres for integration, one state
directory-lead = Every large city and every district in North Rhine-Westphalia has a municipal integration centre. Find out what your centre does, who works there and what it plans.
directory-map = Map
directory-map-skip = Skip the map, go to the list
directory-map-label = Map of North Rhine-Westphalia with its 54 centres. The list holds the same links.
directory-list = List
directory-with-profile = with profile
directory-without-profile = no profile yet
directory-legend-with = profile available ({ $count })
directory-legend-without = no profile yet ({ $count })
directory-centres = { $count ->
    [one] { $count } centre
   *[other] { $count } centres
}

# Search
search-title = Search
search-label = Search all profiles
search-button = Search
search-for-example = For example:
search-total = { $count ->
    [one] One result
   *[other] { $count } results
}
search-first = The best { $count } are shown here.
search-partial = Nothing has all of these words. Here is what has some of them.
search-undertaking = Activity
search-profile = Profile
search-nothing = We found nothing for “{ $query }”.
search-nothing-advice = Check the spelling or try a more general German word, for example “Sprache” or “Schule”. Or look at what your centre does.
search-to-list = See all 54 centres

# A centre without a profile
unknown-lead = This centre exists. Its profile is not here yet.
unknown-searching = Are you looking for this centre?
unknown-searching-text = The municipal integration centre is part of the administration ({ $municipality }). Ask there for the “Kommunales Integrationszentrum”.
unknown-neighbours = Other centres in the region of { $district }:
unknown-working = Do you work there?
unknown-working-text = A profile you already have can be taken over from a file. Nothing becomes public before a second person has checked it.
unknown-working-start = Sign in and begin the profile
unknown-working-not-here = Your centre has not been set up here yet. Vielfalt is free software and open to every centre.
unknown-working-more = More about the software

# Profile
profile-get-in-touch = Get in touch
profile-as-pdf = As PDF
profile-decided = Founded by decision
profile-confirmed = Last confirmed
profile-on-this-page = On this page
profile-focus = Focus areas
profile-focus-lead = Fields to which the centre commits itself for two years at a time.
profile-undertakings-lead = What the centre does, coordinates and supports.
profile-decision-and-concept = Decision and strategy
profile-contact-and-attachment = Contact and organisation
profile-further = Further details
profile-downloads = Download and reuse
profile-downloads-short = Download
profile-downloads-lead = Everything in this profile is open: as a document to print and as data for other programs.
profile-published-on = This version is of { $day }.
profile-bare = This profile is being written.
profile-bare-text = The centre has just begun. There will be more here soon.
period-unknown = Period not entered yet
period-ahead = still to begin
period-over = over
period-months-left = { $count ->
    [0] ends this month
    [one] one month left
   *[other] { $count } months left
}

# Activities by kind
kinds-pool = Community interpreting
kinds-map = Maps and directories
kinds-funding_line = Funding
kinds-programme = Education programmes
kinds-case_system = Counselling and mediation
kinds-event = Events
kinds-campaign = Campaigns
kinds-prize = Awards
kinds-network = Networks and partnerships
kinds-plan = Plans and strategies
kinds-other = More
status-planned = Planned
status-active = Running
status-paused = Paused
status-ended = Completed
status-planned-day = from { $day }
status-active-day = since { $day }
status-paused-day = since { $day }
status-ended-day = until { $day }
legend-planned = planned ({ $count })
legend-active = running ({ $count })
legend-paused = paused ({ $count })
legend-ended = completed ({ $count })

# Decision and strategy
decision-title = The founding decision
decision-text = The centre was set up by the decision of
decision-by = Decided by
decision-subject = Subject
decision-paper = Council paper
decision-advised = Discussed before in
decision-bodies = { $count ->
    [one] one body
   *[other] { $count } bodies
}
decision-way = The way through the bodies
step-recommendation = Recommendation
step-decision = Decision
step-notice = Noted
concept-title = Integration strategy
concept-read = Read the strategy
concept-valid = valid
concept-expired = expired
concept-adopted-on = adopted on { $day }
concept-valid-from = valid from { $day }
concept-valid-until = valid until { $day }

# Contact and organisation
contact-lead = Head of the centre
contact-vcard = Add to address book (vCard)
attachment-title = Place in the administration
attachment-led-by = Head:

# Download
download-pdf = Profile to print
download-pdf-kind = PDF, accessible
download-text = Text for the state portal
download-text-kind = TXT
download-vcard = Contact
download-vcard-kind = vCard
download-atom = Subscribe to changes
download-atom-kind = Atom
download-json = Data
download-json-kind = JSON
download-json-ld = Data for search engines
download-json-ld-kind = JSON-LD, schema.org

# One activity
undertaking-description = { $title } – an activity of the centre “{ $name }”
undertaking-published-on = As of { $day }
undertaking-at-a-glance = At a glance
undertaking-figures = In figures
undertaking-offers = What you can do here
undertaking-about = What it is about
undertaking-milestones = Milestones
undertaking-documents = Documents
undertaking-no-text = A description will follow. Until then the centre is happy to answer your questions.
undertaking-related = More activities of this kind
undertaking-contact = Contact person
undertaking-questions = Questions?
undertaking-ask-centre = The centre is happy to help:
undertaking-focus-area = Focus area
undertaking-partners = Partners
undertaking-in-profile = Listed in the profile under
section-in-profile-task = Further areas of work
section-in-profile-best_practice = Local projects (best-practice examples)
milestone-reached = reached on { $day }
milestone-due = planned for { $day }
milestone-late = was planned for { $day }, still open
milestone-open = no date yet
milestone-need = What schools need
milestone-benefit = What schools gain
milestone-support = How schools are supported

# About this site
about-title = About this site
about-lead = Who is responsible for these pages, how accessible they are and what happens to your data.
about-publishers = Centres that publish here
about-no-publishers = No centre has published anything yet.

accessibility-title = Accessibility statement
accessibility-aim = These pages should be accessible to everybody, also with a screen reader, with the keyboard alone, strongly enlarged and on small screens. The measure is the disability equality law of North Rhine-Westphalia (BGG NRW) with its regulation BITVNRW, the standard EN 301 549 and the guideline WCAG 2.2 at level AA.
accessibility-state-title = How far we are
accessibility-state = According to our own check the pages meet these requirements. An independent check is still to come. This we know and work on:
accessibility-gap-languages = Texts of the centres do not exist in every language, nor always in easy-to-read German. They are then shown in German and marked as such.
accessibility-gap-links = Documents on other sites to which a centre links have not been checked by us.
accessibility-gap-signs = There is no content in German Sign Language yet.
accessibility-method-title = How it was checked
accessibility-method = With every change each page goes through an automatic check with axe, in German and in Arabic, for phones and for large screens. We also check by hand: keyboard, enlargement, reading order.
accessibility-checked-on = Last checked on { $day }. This statement is from the same day.
accessibility-feedback-title = Have you met a barrier?
accessibility-feedback = Please write to the centre whose page you have read. Its contact is part of its profile and of the list on this page. It helps if you name the address of the page and what did not work.
accessibility-ombudsman-title = If that does not help
accessibility-ombudsman = If you get no answer that helps you, you may turn to the state's ombuds office free of charge. It mediates between you and the authority.

privacy-title = Privacy
privacy-reading = If you only read here, we set no cookie, do not count you and include nothing from other providers: fonts, maps and programs come from this server. If something goes wrong, the software notes the address that was opened, but not who opened it.
privacy-published-title = What the centres publish
privacy-published = Profiles contain official names, telephone numbers and mail addresses of the people who speak for a centre or an activity. The legal basis is the municipality's public task (Art. 6 (1) (e) GDPR, § 3 DSG NRW).
privacy-staff-title = If you work for a centre
privacy-staff = About staff with an account we keep:
privacy-staff-account = Name, official mail address, language and roles, as long as the account exists.
privacy-staff-cookie = A cookie that keeps you signed in. It is valid for 14 hours at most, ends after eight hours without use and serves only this purpose (§ 25 (2) TDDDG).
privacy-staff-log = A log of who changed what and when. It proves that two people stand behind every publication.
privacy-rights-title = Your rights
privacy-rights = You may ask for information, have data corrected, erased or restricted, take it with you in a common format, and object (Art. 15 to 21 GDPR). Turn to the centre or to the data protection officer of the city or district.
privacy-complaint = You may also complain to:

imprint-title = Legal notice
imprint-responsible = The city, district or city region to which a centre belongs is responsible for the content of its pages. Name, address, telephone and mail address are on the centre's page under “Contact”.
imprint-software-title = The software
imprint-software = Vielfalt is free software under the EUPL-1.2. Every centre may use, examine, change and pass it on. The source code:
imprint-sources-title = Sources
imprint-map = Borders of the map:
imprint-look = Design, fonts and icons:
