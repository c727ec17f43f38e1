import { splitWords } from './split-words.ts';

/**
 * Words of the names of festivals, stages, clubs and other bodies of Northern Norway and the Nordic side
 * of Sápmi that everybody may know. They tell that a Norwegian body is meant.
 */
export const NORWEGIAN_NAMES = splitWords(`
  barentsspektakel spektakel riddu riđđu nuorat márkomeannu isogaisa kalottspel festspillene nordlysfestivalen varangerfestivalen
  kaos insomnia bukta buktafestivalen rakettnatt døgnvill træna trænafestivalen parkenfestivalen musikkfestuka nordland rootsfestivalen
  beskánluossa skábmagovat skábmavuodjan skàbmavuodjan sámiráđđi sametinget samerådet gáldu sáminuorra noereh beaivváš várdobáiki
  árran sijti jarnge duodjeinstituhtta riddoduottarmuseat ája giellagas iditsilba samovarteateret samovarteatret figurteatret
  komafest tvibit nuff tiff nordnorsk oppstryk toppenkurset yukigassen barentsobserver akvaplan niva bioforsk nibio svanhovd
  kirkeneskonferansen polarjazz smeltedigelen stålkameratene crescendo fossekallen nattmål vårlyd vokal polarsirkelen reistadløpet
  kongekrabbefestivalen pomorfestivalen pomorakademi noxas runo norusk noru finnlitt sinfonietta landsdelsmusikerne filmfond
  hålogaland perspektivet polaria polarmuseet ishavsmuseet saviomuseet grenselandmuseet varanger stella stellaris dansteater
  tromsdalen skarp reinsdyr senjahopen norild fløya glimt bodøglimt grovfjord stålbrott lyngen medkila landsås mjølner skånland
  kirkenes bossekop bjørnevatn norna brann start vard djerv odd lyn viking ull kisa kolstad oppsal grane pors moss bryne sprint jeløy
  stridsklev driv vind heming njård varg frøya nidelv fram nanset skeid ready frigg storm tromsø mack macks nordlys altaposten
  ságat iktan finnmarken itromsø saltenposten nordkapp nordkappfestivalen midnattsrocken havnnatt matkult perleporten ishavskraft
  bivdi dáiddadállu dálvadas kautokeinofestivalen sámi álgu davvi girji guovžilat ávvir juoiganfestivála sápmi easter påskefestivalen
  gruben båsmokoret båsmo svartisen mosjøen vefsn sisa ungdomskultur uka jazzklubb blåfrostfestivalen varangerbotn tana neiden
  hermetikken kurant nnks kulturskoleråd redd natur ungdom norges husflidslag naturvernforbundet finnmarkssykehuset unn uit nord
  helgelandskor vinterfestuka harstadrevyen ilios festspilluka arktisk nordområde kappa hamsundagene olavsfestdagene pikene broen
  forsvarets folkets landets barnets havets husets fylkets livets museets universitetets statens ungdommens nordens kvinnenes
  pride barentsinstituttet norce nina nve nho naturviterne samfunnshuset kulturfabrikken basen scenefolk hurtigruten hurtigruta
`);
