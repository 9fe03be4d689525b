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
aarne abdoulaye achim adao adrien afonso agostino akihiro akio alban alejo alessio alin alois alper alun alwyn
amadou amaury ambrogio anastasios andon anibal anselm anselmo antero antonin apostolos aram arild aris
arkadiusz arkady armand armen arnab arnaldo arne artem arto artur artyom arun asbjorn asen ashish ashot aslan
atanas athanasios ato atul audun aurelien avinash avtandil aykut baldassare baltasar baris bastien battista
bautista bayo bela bence benoit berk bernhard bharat bheki biju bjarne blagoy bodo bogumil bohdan bohumil
bojan boleslaw bora boubacar brage branislav bretislav bronislaw bryn burak burkhard caetano calin catalin
cemal cengiz cenk chandran charalambos cheikh christos chukwuma ciprian corentin cornel corneliu corrado
cosimo costel cristian cristiano csaba ctibor cyprien czeslaw daichi daisuke dalibor danish daniyal dariusz
darko davit dayo debashish dejan denes deniz detlev devlet dewi dhruv didier dietmar dietrich dilip dimitrios
dimitris dorin dov dragan dragos dragoslav duarte dumitru dusan eckhard edouard eduard eduarda egil egon egor
eiji eirik eivind ekow elio emanuele emre emyr ender endre enes engin ercan erdem erdogan erich erkan erling
erol ersin esko espen estevao ettore eugen eugenio evangelos evzen ewald ezequiel ezio fabrice facundo falk
faraz faruk fatih fausto ferhat fermin fikret fiorenzo florent florin fotis frantisek frode fumihiko furkan
fyodor gaetan gaetano garegin gaspar gaute gbenga geir gennadi genzo gergely german gernot gero gevorg
gheorghe giacomo giannis giga gilles giuliano gleb gocha gokhan goncalo gopal gordan goro gottfried govind
grigor grigore grigori grigoris grigory grzegorz guenter gurpreet guven gwyn hagen hajime hakon halil haluk
halvor hannes hannu harald hari harish haroon harri hartmut haruto hasan havard hayato hayk heiko heiner
heitor helge helmuth henning henryk hernan herve hidetoshi hikmet hirohito hiroki hisao hisham hitesh holger
horia hovhannes hristo hugues huseyin huw hynek iancu ibrahima ichiro idriss ieuan ignazio ihsan ikechukwu
iker ilhan ilias ilie ilker ilkka ilmari imre ingo ioannis ionel ionut iosif irakli ireneusz isamu
iskender ismet ismo itaru iulian ivano ivar ivaylo jaafar jaakko jabulani jacek jagdeep jaideep jakub jalal
jari jarle jarmo jaromir jaswant jeno jerzy jindrich jiro jitendra joaquim joerg joern joji jost jostein jouko
jouni jovan jozsef juergen juhani juro jyrki kaan kaarlo kadir kailash kaito kakha kalevi kalle kalman kamil
kamran kanji kapil karan kare karel karlheinz karoly katsumi kazimierz kazuhiko kazuki kazuya keiji keisuke
keita kemal kenichi kenta kerem kerim khaled kiichi kimmo kiril kirill kiyoshi kjetil koba koichi koji
konstantinos koray kostas kosuke krasimir krishnan kristian krystian kunio kwadwo kyriakos ladislav lakshman
lamine lasha lasse laurentiu lauri lautaro leandro lech lefteris leszek levan levent levente levon lindani
lisandro livio liviu ljubomir loic lokesh lorant lorne lourenco lubos luciano lyuben lyubomir madan magne
mahendra mahmut majid makar makoto maksim mamadou mamuka manabu mandisa manmeet manoel manolis mansoor marek
marian markku marwan masahiro masao masaru masashi mateus mathis matyas mauri maurizio maxim maxime mayank
mazen medard melih mert mesut metin mher michal michalis mieczyslaw mihail mika mikheil mikko miklos milind
milorad minoru miodrag mircea mirko miroslav mitsuo mitsuru mladen modou mohan momir morten moussa mstislav
muharrem mukul munir murali murat nabeel nader nagesh naji naoki narayan narek naresh navjot nayden nebojsa
necati neeraj nemanja nenad nicanor nicolo nihat nika nikita nikol nikos nilesh noboru nobuo nodar norio numan
nuno obi octavian oddmund oddvar ognjen ognyan oktay olav olavi oldrich oleksandr oleksiy omer ondrej onur
oreste orhan osamu ossi ota otar otavio otmar ottmar ousmane ovidiu oystein ozan ozgur paavo panagiotis
pandit panos parth pasi paulino pavlos pentti pertti petre petri petros petru petter pierluigi piyush prabhu
pramod prashant pratap predrag premysl primitivo prithvi przemyslaw pyotr qais radek radim rados radovan
raffaele rafik raghu ragnar raimo raimundo rajan rajeev rajinder ranjit rasim ratko ravindra razvan regis
reijo reiner remi remus renan renzo riad rishi risto ritesh riyad rodion rohit romain romano rosen rosendo
rostislav rudiger ruediger ruggero rui rumen rupesh ruslan ryo ryoji ryota ryszard ryu saburo sadik saif
sakari salih salim sameer samer sami sampo samuli samvel sandor sandro sanjeev sargis sasa satish satoru seiji
selahattin selcuk selim semih semyon seppo serban serdar serhat serkan serzh shadi shankar shashi shekhar
shigeru shin shinichi shinji shiro shivraj shoichi shota shuji shunsuke siegbert sigbjorn sigurd silvano
silviu sinan sinisa sizwe slavko slawomir snorre somnath sorin sotiris souleymane spyros srdjan srinivas
stanislaw stanko stavros steinar stelian stelios stepan stevan stojan stoyan suat subhash sudeep sukhdev sukru
suleyman sumit surendra surinder sushil susumu svatopluk sverre svetoslav sylvain tadao tadashi tadeo taher
tahir taichi takao takeo takeshi takis takuya tamas tamaz tamer taner tapani tapio taras tarik taro tatsuya
tawfiq tayfun tayyip teemu tejas tendekai teodor teofilo terje tero tetsuo tetsuya thanasis thiago thibault
thierry thodoris thor thorbjorn thulani tiago tiberiu tibor tigran tilman timofei timur tiziano todor tolga
tomislav tomohiro tor tore torgeir tormod toru toshio traian tron trond trygve tsutomu tsvetan tudor tunji
tuomas turgut uchenna uday udo ufuk ugo ugur ulf ulises ulli ulrik umesh umit upendra urho uros utku vadim
vaino vakhtang valere valeri valerio valery vangelis vardan vartan varun vasant vasco vasil vasile vasilis
vasyl vazgen vedat vegard veijo veit venkat ventsislav veselin vic vidar vikrant ville vilmos vimal vinayak
vineet viorel vishal vishnu vit vitali vitaly vitor vladislav vlastimil vojtech volkan volker vsevolod vuk
vyacheslav wadih waldemar walid wendelin wieslaw wilfried willi wissam wolfram yahya yakov yann yannis yaqub
yaroslav yashwant yasuhiro yasuo yavuz yegor yiannis yilmaz yngve yogesh yoichi yoji yordan yorgos yoshio
yosuke youssef yuichi yuji yukio yunus yuriy yusuke yuta yutaka yvan zafer zahari zakaria zakhar zaki zarko
zaza zbigniew zbynek zdenek zdravko zeferino zeki zeljko zivko ziyad zsolt zurab nour shinobu tsubasa nihal
iman manjit inge kehinde
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
aarti adaora adina aditi adriane adrijana afua agata agathe aggeliki agnese agota agustina aikaterini aiko
aila aissatou aitana akane akemi alba albena aleksandra alena alessia alevtina alicja aline alla almudena
alzbeta amandine ambika ami aminata amrita anahit anais ananya anastasiya anca andreea anezka ani aniko anja
anjana anju ankita anne-grethe annegret annelore annerose annukka antigoni antoaneta antonella antonina
anushka apolline areti arja armelle arpine arwa asako asami ashwini aslaug asli aslihan asma asmaa aspasia
assata assunta asta astghik astri asuka athina atsuko aud aude aurelie aurica aurore awa aya ayaan ayaka ayako
ayame aylin aynur aysegul aysel aysun ayten ayumi azucena azza bahar barbel basak basma beatriz begona begum
belgin belma benedetta benedita bergljot berit berna betul beyza biljana bilyana binnaz bintou birte blandine
blanka bogumila bohdana bojana borbala borghild boryana bozena branka brit brita britt bruna brunhilde burcu
camelia camila canan cansu capucine carlotta carola carolina caterina celina ceren chandrika chie chieko chika
chikako chinatsu chiyo christel chrysoula cigdem cinzia claudete clemence cleusa clotilde conceicao coralie
corina cornelia cosima costanza coumba cristiana csilla dagmar danae danica danuta daria darya debora deepa
defne demet derya desislava despina devika didem dijana diksha dilara dilek dimitra dionysia djeneba doina
dominika donatella dorota dorte dragica drahomira dubravka dulce durga dusanka duygu ebru edel edeltraud
edilene edina edwige edyta eija eiko eila eirini eka ekta eldbjorg eleftheria elektra elif elina elisabetta
elisangela eliska elitsa elke ellinor elodie elsbeth elvan elzbieta eman emanuela embla emeline emese emi
emiko emine emmanuelle emmi eniko erdmute eri erzsebet eskild esra estefania eszter etelka eteri etsuko
eva-maria evangelia evanthia evgenia evgeniya ewelina fabiana fabienne fadia fadime faina faiza fanta farzana
fatma fatoumata faustine fawzia ferda feride fernanda feyza fiammetta filiz filomena fiorella flavie florencia
florentina florina foteini franca francoise franziska frederique friederike frieke frigg fruzsina fumie fumiko
fusun gamze ganka garance gauri gayane geetha genowefa georgeta gergana gerhild gesine ghada ghislaine ginette
ginevra giovanna gisele gitta giuditta giuliana giuseppina gizem gohar gonca gonul gordana gozde graca grazia
grazyna gudny gulay gulcan gulden gulsen gunes gunhild guri gyongyi habibe hacer haifa hajnalka halina halldis
hanadi hanae hanako handan hande hanka hannele hannelore harikleia haruka haruko harumi hasmik hatice hatsue
havva hayat heidemarie heidrun heljä heloisa helvi hend henna henny henrike herdis hermine herminia hiba
hideko hikari hildegund hildur hiroko hiromi hisako hitomi hjordis hodan honoka honorata hripsime huguette
hulya iara idun ifeyinwa ifrah ignacia iida iiris ikuko ilaria ilda ildiko iliana ilka ilkay ilsa iman
immacolata inacia inci indu inessa inga ingebjorg ingelore inger ingvild inka inmaculada inna ioana ioanna
ipek irem irena irja irmgard irmtraud isaure ishita itziar iulia iva ivanka ivone iwona izabela izumi jaana
jadranka jadwiga jagoda jamila janaina janina jarmila jaroslava jasmina jasna jayanti jeannine jelica jimena
jindra jirina jitka joana jocelyne jolan jolanta josiane jovana judit julianna jumana junko jussara jutta
jyotsna kadiatou kaede kaia kaija kaisa kajal kalina kalliopi kalpana kalyani kamila kana kanako kaori karine
karoline kasumi katalin katariina kati katica katja katrin katsuko kavya kayo kayoko kazue kazuko kemi kerttu
ketevan kezban khady khatia khulood kimiko kinga kira kiranjit kirsti kirti kiyoko kjellaug klara klaudia
klavdiya komal konstantina kotone krasimira kriemhild kristiina krystyna ksenija kseniya kumiko kveta kyoko
kyriaki laetitia laila lale lali lambrini larisa lata latifa latika laure leen leire leman lene lenka leontine
letizia leyla libuse licia lidiya liesel lieselotte ligia liisa liliana liliane lilit lilla lilyana ljubica
loredana lucero lucette luciana lucrezia lucyna ludovica luise luiza luminita lusine luzia lyubov lyudmila
macarena machiko madalena maddalena madhu madoka mafalda magali magdalene magdalini magdolna magnhild magni
maha maija maimouna maire maite maja maka makiko malati malini mami mamta manal manana manisha manjit manon
maram mareike maren marfa margarethe margarida margaux margherita margret mariama mariane mariangela
maricarmen mariella marielle marijana marilia mariola mariya marjatta marjo marketa marketta marlies marlis
marwa maryse marzena masako masami matilde matsuko maysa mayu mayuko mayumi mechthild meenakshi megha megumi
meike melahat melek melitta meltem melusine meral merete meri merja merve mervi meryem micaela michaela
michiko midori mieko mihaela miho mika miki milada milagros milanka miloslava minako mireille mirella mirja
mirjam miroslava misaki misato mitsuko miwa miyako miyuki mizuki momoko montserrat motoko mouna mujde munevver
mylene myriam myrto mzia nadege nadezda nadya nagisa naima najwa nalan namita nana nanami nandi nandita nanna
nao nare narine natasa natasza natela nathalie natia nato natsuko natsumi nawal nayla nazan nazli necla neelam
neeta nefeli nele nermin nese neslihan nesreen nesrin nestan neusa nevena nevin nicoleta nicoletta nidhi
nieves nihal niina niki nilay nilgun nilufer nilza nino ninon nisreen noelia noemi noemie nomvula noora noriko
nour noura nozomi nune nuran nuray nurcan nurgul nursel nutan nutsa oana oceane oddny oddrun oddveig odete
oili olalla oleksandra olivera oliwia ondine ornella ortrud osa otilia ottavia oumou outi ozge ozlem paivi
paloma panagiota paraskevi pascale patrizia patrycja pavla pavlina pelin penka perihan pernille perrine petya
pia pikria pinar pinelopi pirjo piroska polina polyxeni prabha prerna priti priyanka prune purnima radhika
radka radmila radostina rafaela raffaella raghad ragna raija raili raisa rakhi ralitsa raluca rana rasha
rashmi raymonde reem reidun reiko reine reinhild reka renuka reshma richa rie riikka riko rima rimma rina risa
ritsuko ritu rocio rodica rokhaya roksana romane ronke rosalia rosangela rosaura roshni rositsa rossella roula
roxane roza rozalia rozsa ruba rukiye rumi rumyana runa rupa rusudan rut rute ruxandra ruzanna ruzica ryoko
saara sachiko sadako sadhana sae safiatou sagal sagrario sahar saki sakiko saliha samar samia sanda sandrine
sangeetha sanja sari sarka sarolta satenik satomi satu sawsan sayaka sayuri sedef seija sema semra senja serap
setsuko severine sevgi sevil sevim shaima shalini shefali shigeko shinobu shivani shizue shizuka shoko shruti
shubha shushan sibel sieglinde sigfrid sigrun sigrunn siham silje silvana silviya sini siranush sirkka sissel
siv sladjana slavica slavka smaranda smriti snefrid sneha snezana snezhana sofya soile solange solene solenne
solfrid solvei sona sonali songul sopho soraia sorina sotiria souad spomenka spyridoula stana stanislawa
stanka stavroula stefania steffi stefka stela stepanka sudha suha sule suman sumaya sumiko sumitra suna
supriya surabhi suvi suzan suzana suzue svanhild svetla svjetlana swapna sylviane sylwia synnove szilvia tae
taeko taghreed taina taisiya takako tamiko tamta tanja tanvi tarja tatevik tatiane tatjana telma teodora
teresinha terez tereza terhi thais thandiwe theofania thoko thuraya tiina tijana tinatin tiphaine tiril
tiziana tomoko tomomi torbjorg torhild torill torunn toshiko trine tripti trisha trude tsira tsovinar tsubasa
tsukiko tsveta tsvetelina tuija tulay tulin turkan tuulikki tuva tyra tytti tzeni ulpu ulyana umran unn unni
ursel urszula urvashi uta valborg valentine vania vanya vappu varduhi varsha varvara vasiliki vasilisa vaso
velislava venla verica veronika veronique vesela veslemoy vibha victoire vijaya viktoriya vilde vimala vinita
violeta violette viorica virpi visnja vittoria vivi vladimira vlasta wafa wakana waltraud weronika widad
wiebke wieslawa xenia yamini yana yara yasemin yasuko yayoi yekaterina yeliz yelizaveta yesim yevgenia yildiz
yogita yolande yordanka yrsa yui yuka yukari yuki yukiko yuko yumi yumiko yuriko zainabu zaruhi zdena zdenka
zehra zeina zelia zeliha zeljka zerrin zhanna zinaida zlata zofia zohra zoi zorica zornitsa zsofia zsuzsa
zubeyde zuzanna gurpreet surinder rajinder manmeet
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
