"""Word lists that collation reads names and wordings with: general English, nothing of any story."""

from collections.abc import Iterable


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for phrase in text.split("|"))


def _pairs(text: str) -> dict[str, str]:
    return dict(pair.split("/") for pair in text.split())


def _numbered(text: str, values: Iterable[int], endings: str = "") -> dict[str, str]:
    """Each word of *text* in digits; the first ones with the first *endings*, the others with the last."""
    ends = endings.split() or [""]
    return {
        word: f"{value}{ends[min(at, len(ends) - 1)]}"
        for at, (word, value) in enumerate(zip(text.split(), values, strict=False))
    }


# titles and what may stand with them before a name
TITLES = _words("""
    acting activist actor actress adm administrator admiral adviser advisor alderman ambassador
    archbishop assistant attorney author billionaire bishop businessman candidate capt captain
    cardinal ceo cfo chairman chairwoman chancellor chief co-founder cofounder col colonel comedian
    commissioner congressman congresswoman coo councilman councilwoman counsel counselor cto dame
    defence defense democrat democratic deputy detective director dr education energy envoy ex first
    foreign former founder frontrunner gen general gop gov governor health homeland hon host house
    housing imam independent interior judge justice king labor lady leader lord lt maj major
    majority mayor minister minority miss mr mrs ms mx national nominee of officer pope president
    press prime prince princess pro prof professor queen rabbi rep representative republican rev
    reverend secretary security sen senator senior sergeant sgt sheikh sheriff singer sir speaker
    special spokesman spokesperson spokeswoman state tem the then treasury u.s undersecretary us
    vice vp whip white
""")

# titles that say a man is meant
MALE = _words("""
    chairman congressman councilman king lord mr prince sir spokesman
""")

# titles that say a woman is meant
FEMALE = _words("""
    chairwoman congresswoman dame lady miss mrs ms princess queen spokeswoman
""")

# who speaks for a body
SPOKESPERSONS = _words("""
    spokesman spokesmen spokesperson spokespeople spokespersons spokeswoman spokeswomen
""")

# who heads a body or answers for it
HEADS = _words("""
    attorney ceo chair chairman chairperson chairwoman chief co-chair co-founder cofounder counsel director
    founder general head lawyer leader manager president secretary
""")

# what may follow a surname
SUFFIXES = _words("""
    esq ii iii iv jr md phd sr
""")

# words that belong to the surname after them
PARTICLES = _words("""
    abu al ben bin da de del della den der di dos du el ibn la le mac saint st ten ter van von
""")

# particles that are first names too
ALSO_GIVEN = _words("""
    abu al ben la le mac
""")

# words that tell no body from another
EMPTY_IN_BODIES = _words("""
    a american an and at for in of on states the to u.s united us
""")

# what speaks for a body without naming it
GENERIC = _words("""
    ad administration affidavit advertisement agency article association bill board campaign commission
    committee company complaint council court department document email filing firm government group
    indictment institute lawsuit letter measure memo memorandum motion ministry network newspaper office
    opinion order organisation organization original page paper party poll post readout release
    report resolution ruling school site statement station study suit survey team tweet union
    university video website corporation retailer carmaker automaker manufacturer maker airline bank chain
    startup insurer publisher broadcaster steelmaker brewer giant carrier lender supplier developer utility
    hospital clinic
""")

# of these the papers and places through which a body speaks; the others are bodies themselves
SPOKEN_THROUGH = _words("""
    ad advertisement affidavit article bill complaint document email filing indictment lawsuit letter
    measure memo memorandum motion opinion order original page paper poll post readout release report
    resolution ruling site statement study suit survey tweet video website
""")

# papers of law that are quoted as sources of their own
DOCUMENTS = _words("""
    affidavit complaint filing indictment lawsuit motion ruling suit
""")

# papers that are quoted as sources of their own where nobody is named for them
PAPERS = _words("""
    ad advertisement bill book brief document law letter memo memorandum opinion order petition poll
    readout report resolution study survey transcript video
""")

# papers that speak for the body of another sentence only where the article says that it gave them
WRITTEN = _words("""
    ad advertisement article book brief email letter memo memorandum opinion order petition poll post
    report study survey transcript tweet video
""")

# words whose full stop ends no sentence
ABBREVIATED = _words("""
    co col corp dr gen gov hon inc jr lt mr mrs ms no prof rep rev sen sgt sr st vs
""")

# words that carry no content of their own
FUNCTION_WORDS = _words("""
    a about after am an and any are arent as at be because been before but by can cannot cant could
    couldnt did didnt do does doesnt doing dont each even every for from get gets getting go going
    got had hadnt has hasnt have havent he hed her here hes his how i id if ill im in into is isnt
    it itll its ive may me might more most must my no nor not of off on once only or other ought our
    out over own shall she shes should shouldnt so some such than that thats the their them then
    there theres they theyd theyll theyre theyve this those through to too under until up us was
    wasnt we were werent weve what whats when where which who why will with wont would wouldnt yes
    yet you youd youll your youre youve
""")

# function words that turn a sentence into its contrary
DENIALS = _words("""
    arent cannot cant couldnt didnt doesnt dont hadnt hasnt havent isnt neither no nor not shouldnt wasnt
    werent wont wouldnt
""")

# words of phrases that anybody says at any occasion
STOCK_WORDS = _words("""
    absolutely actually again all also always comment course fine good great just know like much need never
    now ok okay please really right say said sorry sure thank thanks thing things think very want way well
    yeah yes
""")

# abbreviations that house style writes out or not
WRITTEN_OUT = {
    "col": "colonel",
    "dr": "doctor",
    "gen": "general",
    "gov": "governor",
    "lt": "lieutenant",
    "maj": "major",
    "mr": "mister",
    "pres": "president",
    "prof": "professor",
    "rep": "representative",
    "rev": "reverend",
    "sen": "senator",
    "sgt": "sergeant",
}

# what begins a word in British "-our" and American "-or"
OUR_STEMS = _words("""
    ard arm behavi cand clam col demean endeav fav ferv flav glam harb hon hum lab misdemean neighb od
    parl ranc rig rum sav savi splend succ tum val vap vig
""")


# words that British and American house style spell differently, beside those that follow a rule
SPELLINGS = _pairs("""
    centre/center centres/centers centred/centered metre/meter metres/meters litre/liter litres/liters
    kilometre/kilometer kilometres/kilometers centimetre/centimeter centimetres/centimeters
    millimetre/millimeter theatre/theater theatres/theaters fibre/fiber fibres/fibers calibre/caliber
    sombre/somber spectre/specter manoeuvre/maneuver manoeuvres/maneuvers lustre/luster meagre/meager
    sabre/saber defence/defense defences/defenses offence/offense offences/offenses licence/license
    licences/licenses pretence/pretense practise/practice practised/practiced practising/practicing
    programme/program programmes/programs grey/gray greys/grays plough/plow ploughs/plows ploughed/plowed
    catalogue/catalog dialogue/dialog dialogues/dialogs analogue/analog judgement/judgment
    judgements/judgments acknowledgement/acknowledgment ageing/aging sceptic/skeptic sceptics/skeptics
    sceptical/skeptical scepticism/skepticism mould/mold mouldy/moldy fulfil/fulfill fulfils/fulfills
    enrol/enroll enrols/enrolls instalment/installment instalments/installments skilful/skillful
    jewellery/jewelry woollen/woolen marvellous/marvelous pyjamas/pajamas okay/ok draught/draft
    sulphur/sulfur foetus/fetus paediatric/pediatric anaemia/anemia archaeology/archeology
    archaeologist/archeologist encyclopaedia/encyclopedia oestrogen/estrogen diarrhoea/diarrhea
    leukaemia/leukemia haemorrhage/hemorrhage orthopaedic/orthopedic cosy/cozy omelette/omelet
    moustache/mustache
""")

# numbers in words -> in digits
NUMBERS = (
    _numbered(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
        sixteen seventeen eighteen nineteen twenty""",
        range(21),
    )
    | _numbered("thirty forty fifty sixty seventy eighty ninety", range(30, 100, 10))
    | _numbered(
        "first second third fourth fifth sixth seventh eighth ninth tenth", range(1, 11), "st nd rd th"
    )
)

# phrases that anybody says at any occasion, as compared
STOCK_PHRASES = _phrases("""
    at the end of the day | at this point in time | to be honest | to be perfectly honest | to be fair
    | to be frank | to be clear | quite frankly | good morning | good afternoon | good evening
    | good night | good day | good luck | we will see | we shall see | we will see what happens | wait and see
    | time will tell | ladies and gentlemen | 1st of all | in my opinion | in my view
    | as far as i know | of course | for example | on the other hand | the fact of the matter
    | with all due respect | i can not say | i have no idea | happy birthday | happy new year
    | merry christmas | god bless you | how are you | see you tomorrow | it is what it is
    | so far so good | no further comment | the bottom line | when all is said and done
    | 1 way or another | once and for all | last but not least | more or less | thank you all for coming
    | thank you everybody | thank you everyone | you know what i mean
""")

# words that are too common to have been moved
UNMOVABLE = _words("""
    a an and at for in is it of on or that the to with
""")

# first names and their short forms, the families parted by bars
_FAMILIES = """
    alexander alex al sandy | alexandra alex sandra | andrew andy drew | anthony tony | barbara barb
    | benjamin ben | bernard bernie | catherine katherine kathryn cathy kathy kate katie | charles
    charlie chuck | christopher chris | christine christina chris | daniel dan danny | david dave |
    deborah debra debbie deb | donald don donnie | douglas doug | edward ed eddie ted | elizabeth
    liz lizzie beth betsy betty eliza | eugene gene | francis frank | franklin frank | frederick
    fred | gerald gerry jerry | gregory greg | harold harry hal | henry harry hank | jacob jake |
    james jim jimmy jamie | janet jan | jeffrey jeff | jennifer jen jenny | jerome jerry | john jack
    johnny | jonathan jon | joseph joe joey | joshua josh | judith judy | kenneth ken kenny |
    kimberly kim | lawrence larry | leonard len lenny | leslie les | louis lou | margaret maggie meg
    peggy | matthew matt | michael mike mick mickey | nathaniel nate nathan | nicholas nick | pamela
    pam | patricia pat patty | patrick pat paddy | peter pete | philip phillip phil | rand randal
    randall randy | raymond ray | rebecca becky | richard rick dick rich ricky | robert bob rob
    bobby robbie | ronald ron ronnie | rudolph rudy | samuel sam sammy | sandra sandy | stephen
    steven steve | stephanie steph | susan sue susie | terence terry | theodore ted teddy theo |
    thomas tom tommy | timothy tim | valerie val | victoria vicky | vincent vince | walter walt |
    william bill will billy willie liam | zachary zach zack zak | abigail abby | albert al bert | alan al
    | alfred al alf | amanda mandy | angela angie | archibald archie | arthur art | augustus gus
    | bradley brad | calvin cal | cameron cam | clifford cliff | constance connie | curtis curt
    | cynthia cindy | dominic dom | eleanor ellie | ernest ernie | frances fran | gabriel gabe
    | gabrielle gabby | geoffrey geoff | gilbert gil | harriet hattie | herbert herb | howard howie
    | irving irv | isaac ike | jessica jess | kathleen kathy katie | manuel manny | martin marty
    | maurice mo | maxwell max | melvin mel | michelle shelly | mitchell mitch | norman norm | oliver ollie
    | penelope penny | reginald reggie | rodney rod | russell russ | salvatore sal | samantha sam
    | sheldon shel | sidney sid | stanley stan | stuart stu | theresa tess | tobias toby | victor vic
    | virginia ginny | wesley wes
"""


def _families(text: str) -> dict[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for number, family in enumerate(text.split("|")):
        for form in family.split():
            found[form] = found.get(form, frozenset()) | {number}
    return found


GIVEN_NAMES = _families(_FAMILIES)  # first name -> the families it is a form of
