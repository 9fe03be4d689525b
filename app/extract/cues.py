"""The words of attribution: verbs that report speech, nouns of those who speak, and the small words around
them.

Only lists and inflection; how much each word counts is learned (`weights`). A word that is missing here
can still open an attribution by its form ("-ed", "-ing"), only with less evidence.
"""


def listed(text: str) -> tuple[str, ...]:
    """The words of a list written as running text, in order."""
    return tuple(text.split())


def words(text: str) -> frozenset[str]:
    """The words of a list written as running text."""
    return frozenset(text.split())


_REGULAR = """
retaliate rattle blare blog agonize allude apologize apologise assign bemuse blurt boom bristle bray carp
cavil champion coax comfort commiserate conclude confront congratulate console contradict counsel crack
curse cuss decipher dub enquire entreat exaggerate fib gasp giggle grin grunt harrumph hedge implore
inveigh joke lobby moan narrate nag offer pant parrot philosophize plead ponder preach pronounce protest
quaver quibble rasp rebuff recap recollect relent reprove retaliate rib scream screech shrug sigh simper
slur smile snicker snort spit stammer stew theorise tick trill venture wheeze whimper yammer yawn moderate
accept accuse acknowledge add address admit advise advocate affirm agree allege announce answer appeal
applaud argue ask assail assert assure attack attest aver back banter bark beg bellow bemoan berate blame
blast blog boast brag call caption caution challenge chant charge chide chime chuckle claim clarify coin
comment compare complain concede conclude concur condemn confess confide confirm congratulate contend
continue convey counsel counter couch credit criticize criticise cry decide declaim declare decline decry
deem defend demand denounce deny depict deride describe detail disagree disclose discuss dismiss dispute
doubt dub echo elaborate email emphasize emphasise endorse enthuse evoke exclaim exhort exhibit expand
explain exult express exclaim fear finish fire focus follow frame fume gripe growl grumble guess gush hail
hint highlight hope implore imply indicate infer inform inquire insinuate insist instruct interject
interrupt intimate intone introduce invoke issue jest joke jot judge justify label lambast lambaste lament
laugh lecture liken list maintain marvel mention mock mourn murmur muse mutter name narrate note object
observe offer opine order outline paraphrase peg phrase plead pledge point portray post praise pray
predict present press proclaim profess promise promote propose protest pronounce question quip quote rail
rant ration react read reaffirm reason reassure recall recite recommend recount refer reflect refuse
regard reiterate reject rejoin relate relay release remark remember remind repeat reply report request
resolve respond restate retort retweet reveal roar ruminate scoff scold scream shoot shout shriek sigh
signal slam smear snap sneer snipe sob specify speculate state stress stutter sum suggest summarize
summarise surmise swipe taunt tease testify text thank theorize threaten thunder title tout tweet unleash
urge utter vent vilify voice volunteer vow wail warn welcome whisper wonder worry yell yelp zing
characterize characterise cite claim preach post publish declare lay insist message telegraph deliver dial
inscribe chorus recommend record recollect reprimand pen print broadcast cheer chat conjecture denigrate
disparage ridicule decree assess believe acclaim view consider weigh share aim boom brand scribble urge
plug jab jeer jibe needle offer open start begin close end respond emote drawl deadpan crow croak coo
complain crack correct convince dictate digress envision estimate expect extol figure forecast foresee
gloat groan grouse heckle hiss holler howl impress insult invite mumble nod persist pose posit postulate
prod promise propound prophesy prophesize rebuke rebut recommend refute regret rejoice remonstrate repent
retell reassert rhapsodize savage sense snarl spout sputter squeal stammer stipulate submit swear tell
touch trash tut underline underscore vouch whine wish worry
"""
_IRREGULAR = """
bring brings brought bringing; leave leaves left leaving; meet meets met meeting; win wins won winning;
spit spits spat spitting; say says said saying; tell tells told telling; write writes wrote written
writing; think thinks thought thinking; speak speaks spoke spoken speaking; read reads read reading; find
finds found finding; put puts put putting; swear swears swore sworn swearing; begin begins began begun
beginning; feel feels felt feeling; know knows knew known knowing; see sees saw seen seeing; show shows
showed shown showing; make makes made making; go goes went going; sing sings sang sung singing; quip quips
quipped quipping; shoot shoots shot shooting; tweet tweets tweeted tweeting; foresee foresees foresaw
foreseen foreseeing; hear hears heard hearing; have has had having; rebut rebuts rebutted rebutting; lay
lays laid laying; set sets set setting; keep keeps kept keeping; send sends sent sending; give gives gave
given giving; draw draws drew drawn drawing; sum sums summed summing; jab jabs jabbed jabbing; beg begs
begged begging; refer refers referred referring; admit admits admitted admitting; dub dubs dubbed dubbing;
brag brags bragged bragging; plug plugs plugged plugging; snap snaps snapped snapping; slam slams slammed
slamming; chat chats chatted chatting; concur concurs concurred concurring; infer infers inferred
inferring; sob sobs sobbed sobbing; blog blogs blogged blogging; submit submits submitted submitting; chip
chips chipped chipping; pen pens penned penning; regret regrets regretted regretting; come comes came
coming; mean means meant meaning; get gets got getting; teach teaches taught teaching; hold holds held
holding; turn turns turned turning; want wants wanted wanting; look looks looked looking; use uses used
using; like likes liked liking; seek seeks sought seeking; shout shouts shouted shouting; quote quotes
quoted quoting; greet greets greeted greeting; take takes took taken taking; retell retells retold
retelling; deal deals dealt dealing; run runs ran running; stand stands stood standing; sound sounds
sounded sounding; vet vets vetted vetting
"""
_SOURCES = """
activist activists administration adviser advisers advisor advisors advocate advocates agency agent aide
aides allies ally ambassador analyst analysts announcement army article artist assistant association
attorney attorneys audience author authorities authors bank bill bishop board book boss boy boys briefing
brief brother business businessman businesswoman camp campaign candidate candidates captain caller
captives cardinal caucus celebrity center centre ceo chair chairman chairwoman chairperson chancellor
chant charity chief chiefs child children church citizen clergyman clerk client coach coalition colleague
colleagues columnist comedian commander commentator commentators commission commissioner committee
communique communiqué community companies company complaint conservatives constable consultant contractor
coordinator coroner correspondent council councillor councilman councilwoman counsel counselor count court
critic critics crowd daughter dean defendant delegate delegates delegation democrats department deputy
designer developer diplomat diplomats director document documents doctor doctors donor donors driver
economist economists editor editors editorial embassy employee employees engineer entrepreneur envoy
e-mail email executive executives expert experts family farmer father filing film firm fisherman
foundation founder friend friends general girl girls governor government governments group groups guardian
guest guide head headline historian host hosts hospital husband indictment inspector institute
investigator investigators journalist journalists judge judges juror jurors justice king lawmaker
lawmakers lawsuit lawyer lawyers leader leaders leadership leaflet legislator lecturer letter letters
librarian lieutenant lobbyist magazine magistrate magnate maker man manager managers manifesto marshal
mayor medic member members memo memoir men message messages midfielder minister ministers ministry
ministries moderator moderators mogul monarch mother motion movement musician narrator nation neighbor
neighbors neighbour neighbours neurosurgeon newspaper newspapers nominee note notice nurse observer
observers office officer officers official officials ombudsman one operative operatives opinion opponent
opponents orders organisation organization organizations organizer organizers organiser organisers owner
owners page pamphlet panel paper parent parents parliament participant participants partner party passage
passenger pastor patient people person petition physician pilot player players plaintiff plaintiffs poet
police policeman politician politicians poll pollster pollsters pope post poster posters preacher premier
prescriber president presidents press priest prince princess principal producer professor professors
promoter proponents prosecution prosecutor prosecutors protester protesters protestors publisher queen
questioner rabbi ranger readout receptionist reader readers regulator regulators release report reporter
reporters reports representative representatives republicans request researcher researchers resident
residents resolution responder response review reviewer rival rivals ruling sailor scholar scholars
scientist scientists screenwriter secretary senator senators sergeant servant shareholder sheriff sign
signs sister skipper slogan soldier soldiers son source sources speaker speech spokesman spokesmen
spokesperson spokespeople spokeswoman spokeswomen sponsor staff staffer staffers state statement
statements strategist strategists striker student students study suit superintendent supervisor supporter
supporters surgeon survey surveyor survivor survivors suspect teacher teachers team teammate technician
teenager text tourist trader trainer transcript treasurer treasury tribunal trustee tweet tweets tycoon
union unions user users vendor veteran victim victims video viewer viewers villager villagers visitor
visitors voice volunteer volunteers vote voter voters warden watchdog website widow wife winner witness
witnesses woman women worker workers writer writers youth congressman congresswoman narrators officials
insider insiders bureaucrat veterans detective detectives firefighter firefighters paramedic meteorologist
forecaster forecasters seismologist epidemiologist virologist astronomer biologist chemist physicist
psychologist psychiatrist sociologist anthropologist investor investors banker bankers broker landlord
tenant tenants customer customers shopkeeper butcher fishermen rescuer rescuers captain goalkeeper
defender manager coach referee umpire runner-up champion swimmer athlete athletes fan fans chef actor
actress singer director filmmaker novelist curator monk nun imam cleric clerics rebel rebels militant
militants spokesmen commando commandos fighter fighters refugee refugees migrant migrants mediator
negotiator negotiators monitor monitors auditor auditors inspectors inquiry tribunal watchdogs campaigner
campaigners supporter peer lord lady baroness magistrates solicitor barrister chairmen jury foreman heir
heiress aunt uncle nephew niece cousin grandson granddaughter grandfather grandmother mum mom dad twin
"""
PREPOSITIONS = words("""
in on for with by from at about into over under against during through among between without within toward
towards upon across behind beyond near via per amid despite except outside inside off onto out up down
around along
""")
SUBORDINATORS = words("""
as when while because if since after before although though until unless where whereas once whether how
why what
""")
AUXILIARIES = words("""
is was are were be been being am has had have having do does did done will would can could may might must
shall should isn't wasn't aren't weren't hasn't hadn't haven't don't doesn't didn't won't wouldn't can't
couldn't shouldn't 's
""")
DETERMINERS = words("""
the a an this these those some many several most few any each every both all another other others no his
her its their our my your one two three four five six seven eight nine ten dozens hundreds thousands more
such
""")
TIMES = words("""
monday tuesday wednesday thursday friday saturday sunday january february march april june july august
september october november december today yesterday tomorrow tonight jan feb mar apr aug sept oct nov dec
morning afternoon evening night week month year weekend earlier later recently last next
""")
ADVERBS = words("""
also then now again further even just still only ever never not too so once yet however later
""")
CONNECTORS = words("""
de van von bin al der la el ibn del di da du le y ben bint abu den ter ten dos das
""")
TITLES = words("""
mr mrs ms miss dr prof sir dame lord lady president vice secretary senator sen rep representative gov
governor congressman congresswoman mayor judge justice chief minister prime chancellor king queen prince
princess pope cardinal bishop archbishop rabbi imam pastor rev reverend father sister general gen colonel
col lieutenant lt major maj captain capt sergeant sgt commander cmdr admiral adm corporal officer
detective inspector sheriff deputy ambassador envoy director chairman chairwoman chair commissioner
attorney prosecutor professor doctor speaker leader majority minority whip former special crown foreign
assistant acting interim deputy undersecretary councilman councilwoman councillor superintendent constable
coach hon baroness spokesman spokeswoman spokesperson candidate premier sultan emir sheikh ayatollah
executive co-chairman first lady
""")
COMPLEMENTS = words("""
house national intelligence
state defense defence treasury education energy labor labour commerce agriculture interior transportation
veterans affairs homeland security health human services housing urban development staff war finance
justice foreign culture trade representatives commons lords parliament
""")
BODY_HEADS = words("""
department committee court council university college party ministry house senate agency bureau
association union corp inc institute center centre commission office police company group bank foundation
administration organization organisation federation league society board authority service services force
forces army navy government congress parliament assembly cabinet network news times post journal tribune
herald press magazine guardian campaign coalition alliance church school hospital airlines airways
industries partners holdings ltd llc plc corporation club fund trust embassy consulate academy laboratory
observatory museum registry chamber caucus conference front movement brigade command reserve exchange
treasury pentagon kremlin ngo nations
""")
WORKS = words("""
book books novel novels memoir film films movie movies documentary song songs album albums single play plays
show shows series sitcom drama comedy musical opera program programme podcast episode segment column essay
poem painting magazine game hit hits titled entitled called named dubbed nicknamed known so-called self-styled
billed labeled labelled term terms word words phrase phrases slogan slogans motto hashtag banner banners hat
hats sign signs sticker stickers shirt shirts t-shirt t-shirts chant chants nickname label labels title titles
""")  # what is named, worn or sung between marks
PERSONAL = words("he she")
PRONOUNS = words("they we i you it who")
OBJECTS = words("him them us me himself herself themselves itself")


def _forms(lemma: str) -> tuple[str, ...]:
    if lemma.endswith("e"):
        return lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"
    if lemma.endswith("y") and lemma[-2] not in "aeou":
        return lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    hissing = lemma.endswith(("s", "sh", "ch", "x", "z"))
    return lemma, lemma + ("es" if hissing else "s"), lemma + "ed", lemma + "ing"


CUE_VERBS = frozenset(
    [form for lemma in _REGULAR.split() for form in _forms(lemma)] + _IRREGULAR.replace(";", " ").split()
) - {
    "like",
    "back",
    "open",
    "close",
    "start",
    "end",
    "text",
    "point",
    "message",
    "email",
    "house",
    "view",
    "list",
}
SOURCE_NOUNS = words(_SOURCES)
