"""Common given names and whom they are given to: plain data, and only one sign among several.

Written for this program from general knowledge of names in use, none taken from a register. A name that is
common for both, or for one here and the other there (“Andrea”, “Jean”), stands in both lists and says only
that a person is meant. Everything else about a person (titles, pronouns, appositions) is read from the
article and outweighs this list.
"""

from app.extract.cues import words

MALE = words("""
hilary lindsey dana kelly kerry tracy stacy shannon courtney marion whitney vivian lynn laurie leigh kim
sasha ariel jody aaron abdul abdullah abel adam adrian ahmad ahmed aidan akira alan alasdair albert alberto
alec aled alejandro aleksandr aleksander alessandro alex alexander alexandre alexei alexis alfonso alfred
alfredo ali allan allen alonso alphonse alvaro alvin amir amit amos anders andre andrea andreas andrei
andrew andrey andy angel angelo angus anthony antoine anton antonio arjun arnold arthur arturo ashley ashok
atticus august augustus axel barry bart bartholomew basil baptiste beau benedict benito benjamin benny
bernard bernardo bertrand bilal bill billy bjorn blaise blake bo bob bobby boris brad bradley brady brandon
brendan brent brett brian brock bruce bruno bryan bryce byron caleb calvin cameron carl carlo carlos carlton
carmine casey cecil cedric cesar chad charles charlie chester chris christoph christophe christopher chuck
clarence claude clark claudio clay clayton clement cliff clifford clint clinton clive clyde cole colin
connor conor conrad constantin corey cornelius cosmo craig curtis cyril dale damian damien damon dan daniel
danilo dante darius darrell darren darryl dave david davide dean delbert denis dennis denzel derek desmond
dexter diego dieter dimitri dirk dmitri dmitry domenico dominic don donald donovan doug douglas drew duane
duncan dustin dwayne dwight dylan eamon earl ed eddie edgar edmund eduardo edward edwin einar elias elliot
elliott elmer elton emeka emil emilio emmanuel emmett enrico enrique eric erik ernest ernesto ernst ervin
ethan etienne eugene evan everett ezra fabian fabio faisal farouk federico felipe felix femi fernando fidel
finn floyd francesco francis francisco francois frank franklin franz fred frederic frederick friedrich fritz
gabriel gareth garrett garth gary gaspard gavin gene geoff geoffrey george georges gerald gerard gerhard
gideon gilbert giles gino giorgio giovanni giuseppe glen glenn gordon graeme graham grant greg gregor
gregory guido guillaume guillermo gunnar gunther gustav gustavo guy hakim hamid hamish hamza hank hans
harold harris harrison harry harvey hassan hector heinrich helmut henri henrik henry herbert herman hermann
hideo hiroshi horace horst howard hubert hugh hugo humphrey hussein ian ibrahim idris ignacio igor ike imran
ingmar ira irving isaac isaiah ismail ivan ivo jack jackson jacob jacques jake jakob jamal james jamie jan
jared jarvis jason jasper javier jay jean jeff jeffrey jens jeremiah jeremy jermaine jerome jerry jesper
jesse jim jimmy joachim joakim joao joaquin jock joe joel joey johan johann johannes john johnny jonah jonas
jonathan jordan jorge jose josef joseph joshua juan jules julian julien julio julius jurgen justin kai karim
karl karsten keith kelvin ken kenji kenneth kenny kent kevin khalid kiran kirk klaus knut konrad konstantin
kumar kurt kwame kwesi kyle lamar lance lars laurence laurent lawrence lazar lee leif leo leon leonard
leonardo leonid leopold leroy leslie lester levi lewis liam lincoln lionel lloyd lorenzo lothar lou louis
luc luca lucas lucien ludwig luigi luis lukas luke luther lyle mads magnus mahmoud malcolm malik manfred
manuel marc marcel marcello marcus mario marius mark marlon marshall martin marvin mason massimo mateo
mathias mathieu matt matteo matthew matthias maurice mauricio mauro max maximilian maxwell mehmet melvin
merle michael michel michele miguel mick mikael mike mikhail miles milo milton mitch mitchell mohamed
mohammad mohammed monty morgan morris moritz murray mustafa nabil nasser nate nathan nathaniel ned neil
nelson nicholas nick nicola nicolas niels nigel nikolai nikolas nils noah noel norbert norman octavio olaf
ole oleg oliver olivier omar orlando oscar osman otto ottavio owen pablo paolo pascal pasquale pat patrick
paul paulo pavel pedro percy perry pete peter phil philip philippe phillip pierre piers pietro piotr pranav
preston quentin quincy rafael rahul raj rajesh rajiv ralph ramon randall randolph randy raoul rashid raul
ravi ray raymond reggie reginald reinhard remy rene reuben rex rhys ricardo riccardo richard rick ricky rob
robert roberto robin rod roderick rodney rodolfo rodrigo roger roland rolf roman ronald ronaldo ronnie rory
ross roy ruben rudolf rudolph rudy rufus rupert russ russell ryan sal salman salvador salvatore sam samir
sammy samuel sanjay santiago saul scott sean sebastian serge sergei sergey sergio seth seymour shane shaun
shawn sidney siegfried silas silvio simon solomon sonny spencer stan stanislav stanley stefan stefano
stellan stephen sterling steven stewart stuart sven sylvester taylor ted teddy terence terrence terry theo
theodore thomas tim timothy tobias toby todd tom tomas tommaso tommy tony travis trent trevor trey tristan
troy tyler tyrone ulrich umberto uri usman valentin vasily vernon vicente victor vijay viktor vincent
vincenzo vinod virgil vito vittorio vivek vladimir wade wallace walt walter warren wayne wendell werner wes
wesley wilbur wilfred wilhelm will willard william willie wilson winston wolfgang xavier yannick yasir yuri
yusuf yves zachary zane zoltan
abdelaziz aditya ahmet akash aldous aleksandar aleksei ambrose anand anatoly andrej andrzej andrés anh anil
ankit ansel antónio arash archibald arvind ashraf avi babak babatunde bashar ben bernd binyamin bogdan boyko
bülent callum cathal chinedu cletus cody colby colm cormac cory crispin curt cyrus darnell daryl deepak
deshawn detlef devin dewayne dimitar dominick dominik donal duc ebenezer efrain ehud elbert eli elijah enzo
eoin ernie euan evgeny ewan eyal ferenc fergus fionn florian fumio gabe gabor ganesh gennady georgi gianluca
gianni gil gilberto giorgos goodluck gunter gus gyorgy györgy gábor günter haruki heinz heriberto hezekiah
hollis hosni hossein humberto istván ivica iwan jabari janos jaroslaw jarosław jarrod javad jawad jed jedediah
jerrold jiri jiří jochen jon josh josiah josé joão judd junichiro jános jürgen kagiso kareem kazuo kofi kojo
kris krzysztof kunal kwabena lachlan lamont lanny larry laszlo leopoldo louie lucius luiz lászló mahesh
manmohan manny marco markus marquis marty mateusz mehdi merrick merv mickey mihai milos minh moe monte moshe
naoto narendra nat neal nehemiah niall nicolae nicolás nikhil nikola nitin noam nouri obadiah obinna oisin
ollie olusegun oren orrin orville otis ozzie padraig pervez petr piero plamen pradeep prakash péter qassem
rachid radu rainer rakesh ralf ramesh rami recep reza rhodri richie rigoberto rocky rohan rollie ron sachin
saeed satoshi scotty seamus sebastián segun septimus sheldon shimon shinzo sid siddharth sipho slobodan steve
stu sunil suresh takashi tarek tariq tarquin terrell thabo thad thaddeus themba thom thorsten tomasz torsten
tuan tucker tunde tyrell uwe vaclav vern vikram vince virgilio vlad vojislav volodymyr václav wael wally
wojciech woody yasser yaw yevgeny yitzhak yoshihiko yousef zach zack zebulon zeke zoltán zoran álvaro
aart abhijit abhishek adebayo adewale adolph ainsley ajay aki alistair alok alton alvah aneurin antti archer
archie arjen asger ashwin aubrey ayodele balaji barnaby barney barton bas baxter bernie bert bertram bhaskar
björn bola bongani boyd bradford bram brijesh broderick bud buddy buford burton carlyle chetan chidi chike
chima cleveland clifton columbus cornelis cornell dafydd dapo dele delroy demetrius denny dermot derrick
devendra dewey dick dilwyn dinesh dion donnie dorian dougal doyle dudley ebo eero elroy elvin emerson emery
emile emlyn enoch erasmus errol erwin esa esteban eustace evander ewart farai farid ferdinand ferris fiifi
fitzroy flemming fletcher frankie freddie fredrik garry gaston gaurav geert geraint gerrit gethin girish glyn
godfrey godwin gonzalo goran gwilym göran gösta hakan haris harlan harland harsh heath heikki hemant hendrik
hiram homer horatio howell hunter hywel håkan ichabod ifan ifeanyi ignatius ikenna imtiaz iqbal irfan irwin
ishmael issac ivor jagdish jatin jefferey jefferson jeffery jelle jeroen jesus jethro jide jomo joost
jorgen juha jukka junaid jørgen kabelo kari karthik kartik kashif kaspar kasper kayode keenan kermit kieran
kingsley kirby kishore kjell kobina koen koffi krishna kudzai kunle kwaku ladipo lalit lambert larkin lawson
lazarus leander leland lemuel lennart lennox llewellyn lorenz lowell lucian lwazi lyndon lysander maarten mack
madhav malachi mandla manish manoj maqsood masood matti mattias maynard meirion melville mensah merfyn merlin
mervyn micah mikkel milburn millard mohit mordecai mortimer moses mpho mubarak muhammad mujahid mukesh murdoch
myles myron nadeem naeem napoleon nasir naveed naveen nawaz nestor neville nnamdi norris octavius odell
okechukwu olli olu oluwaseun orson oskar osvaldo oswald owain palle pankaj pekka percival piet pieter pim
praveen prem prentice puneet qasim quinn rafe rafiq raghav rajendra raleigh ralston ramiro raphael rasmus
rehan reinhold rhett rizwan rollo romulus ronan roosevelt roscoe rotimi rowan rowland royce rusty saad sajid
sampson samson sandeep santos sarfraz selwyn seun shahid sheridan sherman sherwood shoaib shyam sibusiso
sigmund silvester simba simeon sinclair siyabonga sjoerd sohail sola soren stanislaus sudhir sullivan søren
tadeusz tafadzwa taiwo tawanda tendai terrance theodor thurman thurston timo titus toivo torben torbjörn
trefor tshepo tushar tyson uche ulysses upton uriah usama vaughan vaughn veikko vikas vinay waldo waleed
walker waqar warwick washington wasim webster weldon westley whit wilbert wiley willem wilmer winfield winfred
winslow winthrop woodrow wouter wyatt yao yash yasin yinka younis zachariah zafar zaheer zahid zebedee ziad
zubair
""")
FEMALE = words("""
leslie terry dale ariel jody leigh kim sandy sydney hayley
abby abigail ada adaeze adele adelaide adriana agatha agnes aida aileen aisha alana alejandra alessandra
alexandra alexis alice alicia alina alison allison alma alyssa amanda amber amelia amelie amina amy ana
anastasia andrea angel angela angelica angelina anita ann anna annabel anne annelies annette annie anouk
antonia april ariana arlene ashley asha astrid audrey aurelia aurora ava barbara bea beatrice beatrix becky
belinda bella bernadette bernice bertha bessie beth bethany bettina betty beverly bianca birgit blanca
bonnie brenda bridget brigitte britney brooke caitlin camilla camille candace carla carly carmen carmine
carol carole caroline carolyn carrie casey cassandra catalina catherine cathy cecilia celeste celia celine
chandra charlene charlotte chelsea cheryl chiara chloe christa christiane christina christine cindy claire
clara clarissa claudia cleo clementine colette colleen concetta connie constance consuelo cora cordelia
corinne courtney cristina crystal cynthia daisy dana daniela danielle daphne darlene dawn deborah debra
deirdre delia denise dervla diana diane dina dolores dominique donna dora doreen doris dorothea dorothy
edith edna eileen elaine eleanor elena eleni elisa elisabeth elise eliza elizabeth ella ellen elsa elsie
emilia emily emma erica erika erin esmeralda esperanza estelle esther ethel eugenia eva eve evelyn fatima
fatou faye felicia felicity fern fiona flora florence frances francesca francine freda frieda gabriela
gabriella gail gemma genevieve georgia georgina geraldine gerlinde germaine gertrude gillian gina ginger
gisela giulia gladys glenda gloria grace greta gretchen guadalupe gwen gwendolyn haley hannah harriet hattie
hazel heather hedwig heidi helen helena helene helga henrietta henriette hilary hilda hildegard hillary hope
ida imelda imogen ines inez ingrid irene irina iris irma isabel isabella isabelle ivana ivy jackie
jacqueline jamie jan jana jane janet janice janine jasmine jean jeanette jeanne jelena jenna jennifer jenny
jess jessica jill jo joan joanna joanne jocelyn johanna jolene jordan jorunn josefina josephine josie joy
joyce juana juanita judith judy julia juliana julie juliet june justine kamala karen karin karina karla kate
katerina katharina katherine kathleen kathryn kathy katia katie katrina katya kay kayla kelly kendra kerry
kirsten kirsty kitty kristen kristin kristina lara laura lauren laurie layla lea leah leila lena leonora
leslie leticia lila lillian lily lina linda lindsey lisa liv liz liza lois lola lora loretta lori lorna
lorraine lottie louisa louise lourdes lucia lucille lucinda lucy ludmila luisa luz lydia lynn mabel
madeleine madeline mae magda magdalena maggie maira mairi malala mandy manuela marcella marcia margaret
margarita margot marguerite maria mariah mariam mariana marianne marie marigold marilyn marina marion marisa
marisol marjorie marlene marta martha martina mary matilda maud maureen mavis maxine maya meera megan
melanie melinda melissa mercedes meredith mia michele michelle mila mildred milica millicent mindy minerva
miranda mirela miriam moira molly mona monica monique morgan muriel myra myrtle nadia nadine nancy naomi
natalia natalie natasha nell nellie nicola nicole nina noelle noor nora noreen norma nuria octavia odette
oksana olga olive olivia opal ophelia paige pamela pat patricia patty paula paulina pauline pearl peggy
penelope penny petra philippa phoebe phyllis pilar polly portia priscilla priya rachel ramona raquel rebecca
regina renata renee renske rhonda rita roberta robin rochelle rosa rosalie rosalind rosario rose roseanne
rosemary rosie rowena roxanne ruby ruth sabina sabine sabrina sadie sally samantha sandra sangeeta sanjana
sara sarah sasha selma serena shannon sharon shauna sheila shelley sheri sherry shirley sierra sigrid silvia
simone sinead siobhan sofia sonia sonja sophia sophie stacey stacy stella stephanie sue sunita susan susana
susanna susanne susie suzanne svetlana sybil sylvia tabitha tamara tammy tania tanya tara tatiana taylor
teresa tess tessa thelma theresa therese tiffany tilda tina toni tracey tracy trudy ulla ulrike una ursula
valentina valerie vanessa vera verity veronica vicky victoria viola violet virginia vivian viviane wanda
wendy whitney wilhelmina wilma winifred xiomara yasmin yolanda yvette yvonne zainab zara zelda zeynep zoe
zoey
aaliyah agnieszka ailsa aishwarya akiko amara anjali anke anneli annika aoife araceli araminta barb beata
bronwyn bukola carys catriona cheri chioma clementina dalia deandra deb debbie deepika dianne dilma divya
dragana drusilla ebony eilidh ekaterina elissa erna euphemia ewa federica ffion fionnuala folake frederica
gabby gabrielle galina geeta gerda gita golnaz graciela grainne guillermina gwyneth hala hana hanan hanna
heike helle hortense huda ifeoma ileana ilse imani indira inge iryna jen joni juliette katarzyna katrín kavita
keiko keisha kellie khadija kristi lakshmi latoya lavinia leonie lindiwe lindsay lizzie ljiljana maeve
malgorzata marge margo margrethe marisela marsha maryam małgorzata meg meghan mei mette milena mimi mireya
mirjana monika morag najat nan naoko natalya neha nerys ngozi nia niamh nikki nomsa nydia olympia orla pam
paola peg philomena pooja pratibha prudence rachida radha rania rekha renate rhiannon roisin rosalinda sakura
salma samira sanna saoirse shanice sherri shirin shreya silke simona siobhán sita solveig sorcha suzy svenja
ségolène tamika tatyana temperance thandi thea tilly trish usha ute valérie vanita vesna vicki willa winona
wren xiu yelena yesenia yetunde yoko yulia yuliya zadie zanele zuzana
aada abena abimbola adela adesua adjoa adunni adwoa afia aino akosua akua alberta alida allegra alta althea
alva ama amaya amparo anette angharad aniela annalise anneke annmarie anoushka anuradha anya aparna archana
arden arlette ashlyn aspen athena audra augusta avis avril ayesha becca belle bente berenice bernadine beryl
bess bhavna birdie birgitta bisi blanche blodwen blythe bodil bolanle bonita bridie britta bryony bushra
busisiwe calista candice cassie ceridwen charu chiamaka chinwe chinyere chipo chitra clarice claudette
cleopatra dagny dahlia damini darcy davina deanna deanne deena deidre delilah della delphine delyth denice
desiree devon dianna dinah dionne dolly dominica dorcas doria dorinda dorris dulcie ebba ebele ebun edie
edwina eeva effie efua eirlys eleanora elfriede elin elinor elmira eloise elspeth eluned elva elvira emmeline
enid eris ernestine esi esme essie estella etta eudora eugenie eulalia eunice evangeline faith fanny farah
farida fariha fauzia femke fenella fenna fidelma flavia flo floor florida florrie freya frida funke funmilayo
gaby gayatri gaynor geertje georgette georgiana gerd ghazala gilda ginny giselle glenna glinda glynis golda
goldie greer grietje griselda gro gudrun gunilla gunvor gwenda gwenllian gwynne hadley hafsa hallie hanneke
harper haylee hedda hedvig hedy hege helmi heloise hema hermione hester hettie heulwen hilde hildy hilkka hina
holly honor hortensia humaira hyacinth ifunanya ilona imke immaculata indrani ingeborg ingegerd iola iona ira
iram isadora isla isolde izzy jacinta jacqui jada jael janelle janette janie janneke jantje jasmin jaya jemima
jemma jerri jessamine jewel jillian joanie joann jocasta joellen jolie jopie jorun josefa josette joslyn
julianne justina jyoti kaarina kaitlyn kaja kamini kanchan karyn kathe kathi kaye keely kehinde kerri kerstin
kezia kimberly kirsi kjersti krista kulsoom kusum lacey lakeisha lana larissa latisha latonya laurel laurene
laverne lavonne leanne leda leela leena lela lelia leora lerato leta letitia lettie libby lidia lilian lilith
lillie linnea linnet lisbet lisbeth liselotte livia lizbeth loni lorelei lorena lorene lorinda lotte louella
lovisa luann lubna lucie lucienne lucretia luella lulu lupe lynette lyra maaike maarit madge madhuri madonna
mahala mahnoor maia mair maisie maj mala malia malin malka mamie manju marcela marcelle marci margareta
margery margie margit marguerita mari marianna maribel maricel mariela marijke mariko marilee marissa marit
marita marja marjory marla marlena marloes marna marnie marva maryann maryellen mathilde mattie maude maura
maybelle meena mehreen melba melina melody melva menna mercia mercy merry meta mieke milly mina minna minnie
mirabel missy mitzi mohini mollie mridula mumtaz myfanwy myrna nadezhda naheed naila nalini namrata nandini
nanette nargis nasreen nastasia nazia neda nedra nella nerina nesta nettie neva nicolette nienke nilda nirmala
nisha nkechi nneka nokuthula nola nona nontando norah nosipho novella ntombi nuala nyasha obiageli oda odessa
odile ogechi ola oleta olwen ona oona ora ottilie padma palesa pallavi pansy parvati parveen pasha patience
patrice pauletta paulette perla persis petronella petula phyllida pippa pirkko poonam poppy preeti prema
primrose päivi queenie quinn rabia rachna ragnhild rajni randi rani ranjana razia rebekah reena refilwe regine
rena renu reta reva rhea rhian rhoda rhona ricki riitta ritva rohini rolanda romola romy ronda roopa rosalba
rosaline rosamund rosanna roseann rosella rosemarie rosetta rosita roslyn roswitha rowan roxana rubina ruchi
rudo rukhsana rukmini ruthie ruvimbo saba sabra sade sadia saima saira salome samara samina sana sanchia
sandhya sandi sangita sarita saroj saskia savannah savita scarlett seema selena selina senga serafina shabana
shabnam shahnaz shaista shana shanna shanti shari sharla sharlene sharmila shazia sheena shelby shelly sheree
sheryl shilpa shobha shona shoshana sian sibongile sibyl sidonie sienna signe sigourney simi siri sirpa sissy
siân sjoukje skye smita sobia sonal sondra sonya sophronia sorrel stefanie sujata sukie sumaira summer sunniva
sushma suzanna suzette svea swati sylvie synne tabatha tahira talia tamar tamsin tansy tariro tasha tatum
tawny tegan tegwen temitope tempe teresita teri terri thalia thandeka theda thembi theodora theodosia
thomasina thora thyra tia tierney tineke titilayo tonya topsy tove tracie treva trina trista trixie trudie
truus turid tuula twyla uju uma unity urmila uzma vada valda valencia valeria vandana vanna vasudha velda
velma venetia verena verna verona vesta vida vidya vigdis vilma vimla violetta vivienne wallis waverley wenche
wendi wilda wilhelmien wilhelmine willemijn winnie yaa yael yasmeen yemi yetta yoshiko zahra zakia zandra
zeenat zella zena zenobia zillah zinnia zita zodwa zora zoya zsuzsanna zubaida
""")


# also places, months and plain words, which begin other names as well
ALSO_WORDS = words("""
aki ama archer aspen bas baxter belle birdie bud buddy chandra cleveland columbus darcy della devon dick dolly
effie emerson esi faith fern fletcher floor florida gerd golda goldie hadley harper harris harrison holly
honor hunter hyacinth ira ivy jefferson jesus jewel lacey lambert laurel lawson liv lowell lulu mack
madonna mala mari maya melody mensah mercy merry mina missy murdoch napoleon novella odessa olu pansy patience
perry poppy primrose quincy raleigh rani roosevelt ross rusty sana santos savannah shelby sheridan sherman
sienna simba simi sinclair siri skye sullivan summer tasha tatum uma unity valencia verona vesta violet walker
warwick washington webster whit wiley
cyrus dante ebony gill hollis marquis monte nat nia olympia otis prudence reggie rocky temperance tucker willa
winona woody wren peg
angel april august axel charlotte chad clay cliff constance crystal dale dawn dean drew earl florence frank
georgia grace grant guy hope jackson jordan joy june lance lincoln lourdes mark mason may mercedes miles
norma pearl rose roman sierra sterling victor victoria virginia wade will
""")


def is_given(word: str) -> bool:
    """True for a printed word that is a common given name."""
    lower = word.lower()
    return lower in MALE or lower in FEMALE


def sex_of(word: str) -> str:
    """ "m" or "f" for a given name that is common for one of them, else the empty string."""
    male, female = word.lower() in MALE, word.lower() in FEMALE
    return "" if male == female else "m" if male else "f"
