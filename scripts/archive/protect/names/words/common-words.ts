import { splitWords } from './split-words.ts';

/** Words of titles that are no names: Norwegian, English, Northern Sámi. English nouns and verbs come from faker. */
export const COMMON_WORDS = splitWords(`
  a an and are as at be by for from go goes how i in into is it its my no of off on or our out so the their they this to too up us
  we what when where who why will with without you your not new old one two three four five six through under over between behind
  before after about across against all any both each every more most other some such than that there these those while meets meet
  visits visit sings
  alle alt alene at av bak bare ble bli blir da de deg dei dem den der deres det dette dine din ditt du eg ei ein eit eller en er et etter
  for fordi fra frem frå fram få får før fyrste første gi gir gjennom god gode godt gå ha han hans har heile hele her hjem ho hos hun
  hva hvem hver hvor hvorfor i igjen ikke ikkje ikring inn innan innen ja jeg kan kom kommer kva kvar kven langs lik like lille mange
  med meg mellom men mer mi min mine mitt mot mye må nei no noe noen nye ny nytt når nå og også om omkring opp oss over på rundt sammen
  samt se seg sett si sin sine sitt sjå skal små som store stor stort så til tilbake to tre um under unge ung ungt ut utan utanfor uten
  ute utenfor var vi videre vår våre vårt være ved v verden å år året ja ii iii iv
  aften aksjon aktivitet aktiviteter album alger aprilstevnet arbeid arbeidsmarked arena arkitektur arktis arktisk arktiske art arv
  avdeling avis avslutning bad badet ballett band bandy barn barna barne barnehage barnehagen barnekor barnekunst barneteater barns
  barents barentshav barentshavet barentsregionen barentskult bedrift bedrifter bibliotek biblioteker bilder biskop biskoper bok boka
  boken bokdag bokmesse boksing bordtennis breddeidrett bro broen brobygging bruer bryting bu bygd bygda bygdelag byen by båt båtbygging camp
  cup dag dager dagene dans danse dansefestival dansekompani danseteater dansk debatt del delegasjon demokrati design dialog digital
  digitale diktning dokumentar dokumentarfilm dramatisering drakt drakter drift duett duo duodji dykking døve døgn eldre elev
  elever elevutveksling energi engelsk etablering evaluering eventyr fagdag fagkonferanse fakultet familie fase fartøyvern felles
  fellesskap ferie fest festival festivalen film filmdager filmfestival filmkveld finnmark finsk fisk fiske fiskeri fjell flere folk
  folkehøgskole folkemusikk folkemuseum fond forening forestilling forestillingen forfatter forfattere forprosjekt forskere forskning
  forstudie forsøpling fort fortelling fortellinger foto fotball fotball fotograf fotografi fotoutstilling framtid framtida fremtid
  fremtiden fra frelse fred friluftsliv friluftsskole friluftsråd frigjøring frivillig fuglefestival fylke fylkeskommune fylkesmann
  første galleri geologi gjennomføring gjensidig gjestespill grense grensa grensen grenser grenseland grenseløs grenseløst gruppe gruppen
  gutter gymnastikk gård hage hall handel havet hav havmannen havn havner helg helse helgelandsmesterskap historie historien historiske
  hjem hotell hus huset husflid husmødre hverdag hvit høst høsten høstleir høyskole høgskole høgskolen håndball håndballcup håndbok
  håndverk idrett idrettslag idrettsskole idrettsforening ild informasjon innebandy institutt instrument internasjonal internasjonale
  internasjonalt is ishavet ishockey jakt jazz jenter joik journalist journalister journalistikk jubileum jul julekonsert kaldt kammerkor
  kammermusikk kart katastrofe kirke kirken kirkemusikk kjønn klang klasse klassen klassetur klima klubb kokk kommune kommunen kommuner
  kompani komponist kompetanse konferanse konferansen konsert konserten konsertreise konserter kongekrabbe kongress kor koret korps
  korsamarbeid korsommerskole korturné krig krigen kropp kultur kulturhus kulturskole kulturskolen kulturuke kunst kunstner kunstnere
  kunstnermøte kunstnerisk kunstutstilling kunstforening kurs kvarter kveld kveldsmøte kvinne kvinner kystkultur kysten kår lag
  lagbygging land landbruk landskap leir leiren leseglede lesing litteratur litteraturfestival lov lyd lys lærer lærere læring mat
  maraton medier mellom menighet menigheter menneske mennesker menneskerettigheter mesterkurs miljø miljøet miljøsenter minne minner
  minoritet mobilitet moderne mor morgengry motor museum museet museer musikk musikken musikal musikere musikkfestival musikklinje mål
  møte møter møteplass natt natur naturbruk nabo naboer naboskap nettverk nettverket nord nordens norden nordisk nordlys nordlysfestivalen
  nordnorsk norge noreg norges norsk norske noregs næringsliv nærings observatør oktoberstevnet olje omsorg oppdrag opera oppfølging
  oppføring opplæring opptreden oppvekst orgel organisasjon orientering orkester pasvik pensjonist piano plan planlegging planter plattform
  poesi polar polarår polhavet politikk polsk pomor pomorene pomorer pomordagene pomorfestival portrett program presse prosess prosjekt
  prosjektet påske radio rap reindrift reise reisen reiseliv renn rettigheter rideleir ringer rock rytme russe russisk russiske russere
  russland russlands revy regional samarbeid samarbeide samarbeidet same samer samisk samiske samene samfunn samling samspill samtale samtaler
  samvær sang sanger sangkor sangkoret scene senter seminar senior seniordans sirkus sjakk sjakkturnering sjø ski skirenn skog skole skolen
  skoler skoleelever skolekorps skolesamarbeid skoletur skoltesamisk skrivekurs skuespill skulptur skøyter snø sol solist sommer sommerkurs sommerleir
  sommerskole song speider speidere spill spillemenn spor sport språk språkkurs spesialist stadion stedsutvikling steg stemmer stevne stiftelse
  stiftelsen stille stillhet storm strikk strykere student studenter studentutveksling studie studietur styrking støtte svart svarte svømming
  svømmestevne sykehus symfoni symfoniorkester system sør søring talent tanker teater teatret teatersamarbeid team teknologi tildeling tilbud tiltak toner tradisjon
  tradisjoner tradisjonell trening treningsleir treningssamling trio tur turer turisme turné turnering turneringer turneforestilling tverr ung ungdom
  ungdommer ungdommens ungdoms ungdomsleir ungdomsklubb ungdomsråd ungdomsrådet universitet universitetet unge urfolk urfolks utdanning
  utredning utsmykking utstilling utstillingen utstillinger utveksling utvekslingen utvikling uke uken vann vannet vei veien venn venner vennskap
  vennskapsby vennskapskommune verden verdens vern verksted vest video vinter vintercup vinterleir visjon visning visninger visit voksne volleyball
  vugge vår vårkonsert ytringsfrihet øst østen åpen åpent åpning årsmøte
  skule skulen skular skulekorps songkurs ungdomskule kyrkje kyrkja kyrkjemusikk møt kjem songen
  anniversary announcer arctic artist artists arts atelier author awareness award ballet barents bike biking black blue boat border borderland
  borders bridge bridges broken brown business camp cancelled capacity career ceremony chamber children choir choirs choral circle circus
  city climate club cluster coast cold collective commission community composer composers concert concerts conference conservation contemporary
  contest cooperation council course craft creative cross crossing cultural culture dance dancers danish data day days democracy design
  dialogue diary digital documentary dream dreams early earth eastern ecology economy education energy engineering english entrepreneur
  environment environmental equality european europe event exchange exhibition expedition face fair family far festival festivals fiction field
  film films final finnish fire fish fisheries fishing folk food football forest forum founding free friends friendship frontier future gallery
  games garden gender german global going good governance grand great green growth guest guide hall handicraft harbour health heritage
  high higher hill history hockey holiday home homes horizon house human ice identity impact improvisation independent indigenous information
  innovation innovative institute international internet islands jazz journalism journalist journalists journey kids kindergarten king
  kings knowledge lab land landscape landscapes language languages leader leaders leadership learning lecture legends life light lights line
  literary literature live living local long love management map maps marine maritime market master mayor media meeting meetings
  memorial memory men mental migration mind mining modern mountain mountains movie moving museum museums music musical musicians national
  natural nature neighbour neighbours neighbors network night nordic nord-norge north northern northwest norwegian norwegians norway nuclear ocean oil online open opening
  opera orchestra original outdoor over painting parallel park peace people peoples performance performing photo photography piano pilot place planning
  poems poetry point polar politics portrait portraits power press pride programme project projects public puppet puppets queen queer quest
  race radio railway rap reading region regional regions reindeer rescue research residence residency responsible rights river road rock royal
  russia russian russians safety saami sami school science sculpture sea seafood search second seed seminar series share ship short side singer singing
  skills sky sled small snow social society soloist songs sound sounds south southern space speech sport sports spring stage stand star state stories
  story storytelling street strong student students studies summer summit sun supply sustainable swedish swimming symphony symposium table tale tales talent
  talk talks tea teacher teachers team technology television text theatre theater theory third together tour tourism tournament town
  towns trade tradition traditional traditions trail train training transport travel trip trio tundra twin union unit united universe
  university urban use video viking village visiting visual voice voices volunteer volunteers walk war water wave waves way week west western
  white wild wind winter woman women words work workers working workshop world writers writing year years young youth
  álgoálbmot árbevierru barggu birra boazodoallu davvi davvin dáidda davviriika eallin eana festivála giella girji girjji guovllu gáhkku ja johtu juoigan
  konferánsa lávdi luohteoahppu luohti mánát mánáid musihkka márkan nuorat nuoraid nuorra oahppu ovttasbargu ruošša ruošša-sámi sápmi sámi sámiid skuvla
  skuvllat skábma skábmavuodjan leairra deaivvadeapmi norgga rájá rájiid
  autumn county nordnorge building harbour sinfonietta brass cantus vocal vokal kammer kammerkor harmony harmoni storband bigband swing gospel combo spelemannslag
  strykeorkester janitsjar ungdomskorps guttekor jentekor damekor mannskor barnekor blandakor musikklag teaterlag barneteater dukketeater ungdomsteater
  fotballklubb skiklubb turlag jeger fiskerforening husflidslag historielag bygdeteater amatørteater lys lysene stjerne stjerner bro hav vind fjord fjell
  rein ulv ravn ørn laks torsk sel kval hval bølge bølger strøm tåke frost rim skodde solkors midnatt midnattsol nordavind østavind vestavind
  ab as ba ltd sa ukm iris cd dj tv eu vm nm kf if il fk sk ifk uit nuff tiff kfuk kfum nrk no nr air bar
  januar februar mars april mai juni juli august september oktober november desember january february march may june july october december
  mandag tirsdag onsdag torsdag fredag lørdag søndag monday tuesday wednesday thursday friday saturday sunday
  spektakel riddu riđđu festivalen isogaisa márkomeannu toppen toppenkurset samovarteateret samovar kalottspel nordkalotten troms nordland hålogaland kaos
  lofoten vesterålen helgeland salten ofoten sápmi karelen karelia kola komi murman lappland lapland skandinavia scandinavia nordvest northwest svalbard
`);

/** Russian words of titles, without endings: a word that begins with one of them is no name. */
export const RUSSIAN_STEMS = splitWords(`
  арктик арктич автор артист ассоциац балет баренц библиотек береж больниц брат весн вечер вместе водн война войн волейбол встреч выставк выход гастрол город
  границ групп дет дев дней дни дня день дом друж друз друг жизн женщин забот зим земл здоров иностран игр информац искусств истор исслед кино книг клуб коллектив конкурс консерватор
  конференц концерт корен край культур курс лагер лед летн лето лекц литератур лыж любим люд мастер медиа международн местн мир мож молод море морск мост муз мурман мы на народ
  наслед наш национал нов ноч норвеж норвег ночь областн обмен образов общ окруж олен опыт организ осень оркестр от охран памят песн пев письм поездк поколен поколен полярн помор пособ право праздник
  презент приграничн природ программ проект профессионал путь путеш путь работ развит радио район росс рус регион ремесл рожд рыб саам сад сборн свет север семинар семь симфон сказк слов снег
  событ совмест совет сосед социал спектакл спорт стран студент студи сотруднич танц театр тепл тради традиц турист турнир турис турн ученик учител учёб фестивал фильм форум фото футбол хоккей хор хран худож
  цвет центр чемпионат читат чтен шаг школ эко эколог экскурс экспедиц этно юбил юн язык ярмарк выпуск город государствен муниципал федерал гимнази лице университет институт музе фонд ансамбл
`);
