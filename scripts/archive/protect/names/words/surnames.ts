import { splitWords } from './split-words.ts';

/** Beside those of the package faker: Norwegian, Sámi, Kven and Swedish surnames without a telling ending. */
export const NORDIC_SURNAMES = splitWords(`
  aune balto bakke bang bjerkan blix boine bongo brekke bruun buljo bye bårdsen børresen eira eikeland ek ekeberg fjellheim fjelldal
  gaino gaski gaup guttorm guttormsen hagen haetta hætta heikkilä helander huuva hovde hoel iversen jernsletten johnskareng juuso
  keskitalo kemi kjær klemetsen knutsen kuhmunen labba lango lervik lilleng lind lund magga marakatt mienna mikkelsen mortensen moen
  myrvoll nango nordmann nordnes nordli nystø näkkäläjärvi nilssen oskal oksanen opgård persen paadar paltto pieski porsanger påve
  rasmus ravna rist rosten ruong rydningen sandvik sara sarre schanche sjøgren skum skaltje smuk soleng somby sokki stenersen sundby
  stordahl svaleng svonni tornensis trosten triumf turi ulvang utsi varsi vars vest valkeapää vuolab wigelius winther ødegaard østrem
  øyen aarseth aasland andreasen antonsen bentsen berglund bjørklund brun bråthen christensen dahle eggen eliassen engen fagerheim
  falch figenschau fjeldstad foss frantzen fridtjofsen gjertsen grønli grønvold haaland hammer hansson helgesen holmen ingebrigtsen
  isaksen jenssen jonassen karlstad kaspersen klausen knudsen kvam lauritzen lien lindberg lorentzen lyngstad mathiesen melby
  monsen myhre næss nygaard nyland olaisen olaussen olaf-sen paulsen pettersson rognli rønning rød samuelsen sivertsen simonsen
  skog skoglund sletten solhaug sommerseth steffensen stokke svensson sand sunde sørli thomassen tollefsen tønnessen ulriksen
  vangen wang wiik wold zachariassen åsen årnes нурманн хансен ольсен йохансен ларсен
`);

/** Surnames of Russia without a telling ending. */
export const RUSSIAN_SURNAMES = splitWords(`
  kovalenko shevchenko bondarenko tkachenko kravchenko oleynik koval melnik bondar tkach gerasimenko lysenko savchenko moroz
  kravchuk shevchuk litvin gaidar shulga terekh chernykh sedykh belykh dolgikh malykh kuzminykh safin gafurov khismatullin
  galushko sidorenko zima matyushko khodko zhuk shapoval vokuev kanev rochev terentyev ledkov taibarei vyucheysky vyucheisky laptander
  matrekhin yulyn galkin antonov kobelev bobrikov yushkov zelenin chuprov khozyainov artieva filippov sharshina danilov
  gorelik volkov petrov ivanov sidorov primak golubets gritsay
`);
