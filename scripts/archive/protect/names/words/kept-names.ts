import { splitLines } from './split-words.ts';

/**
 * Names that stay: persons long dead, and figures of works, whom a title names for their own sake. Each
 * line is `given names / surnames`, in the spellings in use; the surname alone is kept too.
 */
export const KEPT_PERSONS = splitLines(`
  Pyotr Pjotr Petr Peter Piotr Пётр / Tchaikovsky Tsjajkovskij Tsjaikovskij Tjajkovskij Chaikovsky Чайковский
  Edvard Nina Эдвард Nordahl / Grieg Григ
  Modest Модест / Mussorgsky Mussorgskij Musorgskij Musorgsky Мусоргский
  Nikolai Nikolay Nikolaj Николай Rimsky Rimskij Римский / Korsakov Rimsky Rimskij Римский Корсаков
  Sergei Sergey Sergej Сергей / Rachmaninov Rachmaninoff Rakhmaninov Rachmaninow Рахманинов
  Sergei Sergey Sergej Сергей / Prokofiev Prokofjev Prokofyev Прокофьев
  Dmitri Dmitry Dmitrij Дмитрий / Shostakovich Sjostakovitsj Sjostakovitch Schostakowitsch Шостакович
  Igor Игорь / Stravinsky Stravinskij Strawinsky Стравинский
  Alexander Aleksandr Александр / Borodin Бородин
  Mikhail Михаил / Glinka Глинка
  Alexander Aleksandr Александр / Scriabin Skrjabin Скрябин
  Wolfgang Amadeus / Mozart Моцарт
  Johann Sebastian / Bach Бах
  Ludwig / Beethoven Бетховен
  Jean / Sibelius Сибелиус
  Giuseppe / Verdi Верди
  Antonio / Vivaldi Вивальди
  Georg Friedrich / Händel Handel Гендель
  Franz / Schubert Шуберт
  Joseph / Haydn Гайдн
  Frédéric Frederic / Chopin Шопен
  Johannes / Brahms Брамс
  Ole / Bull
  Geirr / Tveitt
  Henrik Генрик / Ibsen Ибсен
  Knut Кнут / Hamsun Гамсун
  Bjørnstjerne Bjornstjerne / Bjørnson Бьёрнсон
  Sigrid / Undset Унсет
  Amalie Jens / Skram
  Alexander / Kielland
  Henrik Camilla / Wergeland Collett
  Petter Petter Петтер / Dass Дасс
  Johan / Turi
  Nils-Aslak Nils Aslak / Valkeapää Áillohaš
  Cora / Sandel
  Ole / Tobias
  William / Shakespeare Шекспир
  Bertolt / Brecht Брехт
  Astrid Selma / Lindgren Lagerlöf
  August / Strindberg
  Elias / Lönnrot
  Fyodor Fjodor Fedor Фёдор / Dostoevsky Dostojevskij Dostoyevsky Достоевский
  Leo Lev Лев / Tolstoy Tolstoj Tolstoi Толстой
  Anton Антон / Chekhov Tsjekhov Tsjechov Tjechov Чехов
  Alexander Aleksandr Александр / Pushkin Pusjkin Пушкин
  Nikolai Nikolay Nikolaj Николай / Gogol Гоголь
  Maxim Maksim Максим / Gorky Gorkij Горький
  Mikhail Михаил / Bulgakov Булгаков
  Mikhail Михаил / Lermontov Лермонтов
  Ivan Иван / Turgenev Turgenjev Тургенев
  Anna Анна / Akhmatova Akhmatova Ахматова
  Marina Марина / Tsvetaeva Tsvetajeva Цветаева
  Vladimir Владимир / Mayakovsky Majakovskij Маяковский
  Boris Борис / Pasternak Пастернак
  Sergei Сергей / Yesenin Jesenin Есенин
  Kazimir Казимир / Malevich Malevitsj Малевич
  Vasily Wassily / Kandinsky Kandinskij Кандинский
  Ilya Ilja / Repin Репин
  Konstantin / Stanislavsky Stanislavskij Станиславский
  Andrei Andrej / Tarkovsky Tarkovskij Тарковский
  Sergei Sergej / Eisenstein Ejzensjtejn Эйзенштейн
  Edvard / Munch Мунк
  Mikhail Михаил / Lomonosov Ломоносов
  Yuri Yury Jurij Юрий / Gagarin Гагарин
  Fridtjof Фритьоф / Nansen Нансен
  Roald Руаль / Amundsen Амундсен
  Thor / Heyerdahl
  Otto / Sverdrup
  Willem Виллем / Barents Barentsz Баренц
  Vitus / Bering Беринг
  Ivan / Papanin Папанин
  Vladimir Владимир / Lenin Ленин
  Josef Joseph Iosif Иосиф / Stalin Сталин
  Winston / Churchill Черчилль
  Mikhail Михаил / Gorbachev Gorbatsjov Горбачёв
  Karl / Marx
  Alfred / Nobel Нобель
  Adolf / Hitler
  Leon Lev / Trotsky Trotskij
  Alexandra Aleksandra / Kollontai Kollontaj Коллонтай
  Kirsten / Flagstad
  Gustav / Vigeland
  Lars Levi / Læstadius Laestadius
  Elsa / Laula Renberg
  Adolf Erik / Nordenskiöld Nordenskjöld Nordenskiøld
  Halfdan / Kjerulf
  Aram / Khachaturian Khatsjaturjan Хачатурян
  Alexander Aleksandr / Glazunov Glasunov Глазунов
  Nikolai Nikolaj Nicholas / Roerich Rerikh Рерих
  Dmitri Dmitrij / Mendeleev Mendelejev Менделеев
  Maria Maria / Montessori
  Boris Борис / Godunov Godunov Годунов
  Eugene Evgeny Jevgenij Евгений / Onegin Онегин
  Anna Анна / Karenina Karenina Каренина
  Peer Пер / Gynt Гюнт
  Ivan / Susanin
  Grigori Grigory / Rasputin
`);

/** Sequences that stay as they are. */
export const KEPT_PHRASES = splitLines(`
  Onkel Vanja
  Novaja Zemlja
  Ivar Aasen
  Arne Garborg
  Hulda Garborg
  Aasmund Olavsson Vinje
  Tarjei Vesaas
  Sigbjørn Obstfelder
  Thorbjørn Egner
  Alf Prøysen
  Regine Normann
  Matti Aikio
  Isak Saba
  Per Fokstad
  Knud Leem
  Thomas von Westen
  Samuel Balto
  Johan Halvorsen
  Harald Sæverud
  Georgy Sviridov
  Georgij Sviridov
  Novaya Zemlya
  Severnaja Zemlja
  Severnaya Zemlya
  Uncle Vanya
  Дядя Ваня
  Peter the Great
  Peter den store
  Catherine the Great
  Ivan the Terrible
  Ivan den grusomme
  Peter og ulven
  Peter and the Wolf
  Петя и волк
  Romeo og Julie
  Romeo and Juliet
  Ruslan og Ljudmila
  Ruslan and Ludmila
  Tristan og Isolde
  Hedda Gabler
  Tre søstre
  Baba Jaga
  Baba Yaga
  Mor Courage
  Robin Hood
  Ole Brumm
  Emil i Lønneberget
  Pippi Langstrømpe
  Jan Mayen
  Boris Gleb
  Aurora Borealis
  Franz Josef Land
  Franz Josefs Land
  Franz Joseph Land
  Karl Johan
  Jeanne d'Arc
  Santa Claus
  Bob Dylan
  Hans og Grete
  Tatjana Larina
  Lady Macbeth
  Trifon of Pechenga
  Trifon av Petsjenga
  Trifon fra Petsjenga
  Ivan Kupala
  Иван Купала
  Anne Frank
  Raoul Wallenberg
  Florence Nightingale
  Mary Poppins
  Harry Potter
  Alice in Wonderland
`);

/** A given name behind one of these is a king or a saint. */
export const CROWNS =
  `kong kongen dronning dronninga dronningen king queen tsar tsaren tsarina czar keiser keiserinne emperor empress prins
  prinsesse prince princess kronprins kronprinsesse saint st sankt sankta santa hellig hellige holy santkte jomfru virgin
  царь царя король святой святого святая князь`.split(/\s+/);
