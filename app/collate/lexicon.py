"""Word lists that collation reads names and wordings with: general English, nothing of any story."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


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
    university video website
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
    william bill will billy willie liam | zachary zach
"""


def _families(text: str) -> dict[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for number, family in enumerate(text.split("|")):
        for form in family.split():
            found[form] = found.get(form, frozenset()) | {number}
    return found


GIVEN_NAMES = _families(_FAMILIES)  # first name -> the families it is a form of
