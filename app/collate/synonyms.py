"""Words that news use for the same thing: each line is one class, so that "ties" meets "relations".

General English of newswriting; no name, no theme of any story. How much a shared class counts is weighed in
`app.collate.matter`.
"""

SYNONYMS = """
relation relations relationship ties tie links link bond bonds
nation nations country countries state states republic republics
join joins joined joining accede acceded accession inclusion entry enter enters entered addition membership
accord agreement agreements deal deals pact pacts treaty treaties
announce announced announces announcing announcement declare declared declaration
meeting meetings met meet meets summit talks
sign signed signing signatory signatories
call phone telephone phoned
kill kills killed killing dead died dies death deaths slain fatalities
injure injured injuries wounded hurt
bill legislation measure law laws act statute statutes
investigation investigations investigate investigating investigated probe probes inquiry
lawsuit lawsuits suit suits sued sue suing
indict indicted indictment charge charged charges
company companies firm firms business businesses
reject rejects rejected refuse refuses refused decline declines declined deny denied dismissed
fired sack sacked oust ousted
police officers officer cops
gay same-sex homosexual
marijuana cannabis
attorney attorneys lawyer lawyers counsel
president presidential presidency
candidate candidates nominee nominees
lawmaker lawmakers congressman congresswoman representative representatives legislator legislators
vote votes voted voting ballot ballots
poll polls survey
buy buys bought purchase purchased acquire acquired acquisition
raise raised raises increase increased increases rise rose risen
cut cuts reduce reduced reduction
start starts started begin begins began beginning launch launched
approve approved approves adopt adopted adopts pass passed passes
help helped assist assistance aid
show shows showed shown reveal revealed reveals
argue argued claim claimed allege alleged accuse accused
criticize criticized criticise criticised rebuke rebuked condemn condemned blasted slammed
challenge challenges challenging challenged
marry married marriage wed wedding
largest biggest
kids children child
money funds fund
ask asked asks urge urged urges request requested requests
seek seeks seeking sought
host hosted hosting hosts
store stores shop shops
normalize normalise normalization normalisation normalizing normalising normalised normalized
diplomatic diplomacy
war conflict fighting
prison jail jailed imprisoned
storm hurricane typhoon cyclone
ship boat ferry vessel ships boats ferries vessels
blast explosion exploded explode explosions explodes
plant factory plants factories
close closes closed closing closure closures shut shuts shutting shuttered
fall falls fell fallen drop drops dropped slid plunged tumbled dipped
shares share stock stocks
arrest arrests arrested detain detained custody
missing unaccounted
survive survived survivors survivor survives
aboard onboard board
lose loses lost losing loss losses
appeal appeals appealed appealing
overturn overturned overturns void voided invalidated invalidating nullified annulled
unconstitutional unconstitutionally
resign resigned resigns resignation quit quits
dissent dissented dissenting dissents
election elections elected elect
suspect suspected suspects
shoot shot shooting shootings gunfire gunman shooter
attack attacks attacked assault assaulted
evacuate evacuated evacuation evacuations fled flee
rescue rescued rescuers
plane planes aircraft jet airliner flight
truck lorry trucks
immigrants migrants immigrant migrant
ban bans banned prohibit prohibits prohibited prohibition outlaw outlawed
donate donated donation donations contribution contributions contributed
hospital hospitals hospitalized hospitalised
protest protests protesters protester demonstrators demonstration demonstrations
warn warned warning warnings
promise promised promises pledge pledged pledges vow vowed vows
oppose opposed opposes opposition opposing
support supports supported supporting back backed backs backing endorse endorsed endorses
win wins won winning victory winner
defeat defeated defeats beat beaten
question questioned questioning interrogated
end ends ended ending finish finished
hide hid hidden conceal concealed
mother father parents parent
doctor doctors physician physicians
car cars automobile vehicle vehicles
price prices cost costs worth
tax taxes taxation
fine fined fines penalty penalties
moved move moves shift shifted relocate relocated
build builds built construct constructed construction
damage damaged damages destroyed destruction
flood floods flooded flooding
fire fires wildfire wildfires blaze blazes
victim victims
soldier soldiers troops troop
border borders
speech address remarks
letter letters
retire retired retires retirement retiring
license licensed licence licensing certified certify permit permitted permits
inform informed notify notified consult consulted
inspect inspected inspection inspections inspectors inspector check checks
worst deadliest
accident disaster crash collision
middle mid
collapse collapsed collapses broke broken breakdown
admit admits admitted confess confessed
search searches searching
dozen dozens
quake earthquake tremor
court judge judges tribunal ruling ruled rule
employees workers staff employee worker employ employs employed jobs job workforce
dominate dominated sway influence
visit visits visiting visited
expand expands expanded expanding expansion broaden
initial initially first
strike strikes walkout walkouts stoppage
home homes house houses household households
power electricity
salary salaries wage wages pay
march marched marches marching marcher marchers rally rallies rallied
study studies research researcher researchers scientist scientists
veto vetoed vetoes vetoing
concede conceded concedes conceding concession
sworn inaugurated inauguration
merger mergers merge merged takeover takeovers
bidder bidders bid bids tender tenders
investor investors shareholder shareholders
negotiate negotiation negotiations negotiating negotiated
propose proposed proposes proposal proposals offer offered offers
recall recalled recalls recalling
refund refunds reimbursed
customer customers buyer buyers consumer consumers
defect defects defective fault faulty flaw flaws
bribe bribes bribery
jury juries juror jurors
teacher teachers
student students pupil pupils
train trains rail railway railways
passenger passengers commuter commuters
road roads highway highways
return returned returns returning
depart departed departs departure leave leaves left
profit profits earnings
sale sales revenue
bullet bullets
coach manager
match matches game games
goal goals
drink drinks drank drunk drinking
wound wounding injuring injury
shelter shelters
rain rains rainfall
find found discover discovered discovery uncover uncovered unearth unearthed
thief thieves robber robbers burglar burglars raider raiders
theft thefts robbery robberies burglary burglaries heist heists break-in break-ins raid raids
steal stole stolen robbed looted
fan fans spectator spectators crowd crowds attendance audience
fix repair repairs repaired repairing fixed
value valued values
resident residents inhabitant inhabitants villager villagers
learn learned learnt discover-that
smash smashed rammed collided collide
drown drowned drownings
gun guns pistol pistols rifle rifles firearm firearms weapon weapons
knife knives blade
boss bosses chief chiefs executive executives head
apologize apologise apologized apologised apology apologies sorry
trial trials hearing hearings
sentence sentenced sentences
teen teens teenager teenagers youth youths
delay delayed delays postpone postponed postponement
scrap scrapped cancel cancelled canceled cancellation axed abandoned
cause causes caused trigger triggered sparked
hike hikes
vaccine vaccines jab jabs vaccination vaccinated
illness ill sick sickened disease
cheat cheated fraud swindled
mp mps
seat seats constituency
ally allies
rival rivals opponent opponents
leader leaders
debut debuts
amount sum
compensation compensate compensated payout payouts
unhurt unharmed uninjured unscathed
dismantle dismantled demolish demolished demolition
crew crews
captain skipper
minister ministers
worry worried concern concerned concerns
nurse nurses
area region district
evict evicted eviction
hostage hostages captive captives
kidnap kidnapped abducted abduction
contract contracts
drug drugs narcotics
smuggle smuggled smuggling trafficking
ceasefire truce truces
withdraw withdrawn withdrawal pull-out pulled
threat threats threaten threatened
"""
