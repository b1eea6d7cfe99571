# The profile as a paper
paper-profile = Profile
paper-confirmed = Last confirmed on
paper-focus-areas = Focus areas
paper-undertakings = What we do
paper-concept = Integration plan
paper-council = Decision to set up the centre
paper-body = Body
paper-date = Date
paper-paper = Council paper
paper-role = Outcome
paper-attachment = Place in the administration
paper-office = Office
paper-division = Division
paper-head = Head
paper-lead = Head of the centre and contact
paper-phone = Telephone
paper-email = Email
paper-homepage = Website
paper-source = This paper shows what this page says:
paper-printed = Printed on
paper-page = Page {"{page}"} of {"{pages}"}
paper-period = { $from } to { $until }
paper-from = from { $day }
paper-until = until { $day }
paper-adopted = adopted on { $day }

paper-kind-pool = Interpreting
paper-kind-map = Maps and directories
paper-kind-funding-line = Funding
paper-kind-programme = Education programmes
paper-kind-case-system = Conflict management
paper-kind-event = Events
paper-kind-campaign = Campaigns
paper-kind-prize = Prizes
paper-kind-network = Networks and cooperation
paper-kind-plan = Plans and strategies
paper-kind-other = Other tasks

paper-status-planned = planned
paper-status-planned-since = planned from { $day }
paper-status-active = running
paper-status-active-since = running since { $day }
paper-status-paused = paused
paper-status-paused-since = paused since { $day }
paper-status-ended = ended
paper-status-ended-since = ended on { $day }

paper-role-recommendation = Recommendation
paper-role-decision = Decision
paper-role-notice = For information

# What has changed, for feed readers
feed-title = { $name }: changes to the profile
feed-version = Version { $number }
feed-first = The profile is published for the first time.
feed-undertaking = Activity: { $title }
feed-undertaking-removed = Activity removed: { $title }
feed-translation = Translation: { $language }
