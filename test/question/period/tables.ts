/** A day, a tense, and phrases with the days that they mean on it; `..` at an end is open. Worked out with a calendar, by hand. */
export interface Table {
  readonly today: string;
  readonly tense: 'past' | 'future' | null;
  readonly lines: string;
}

export const tables: readonly Table[] = [
  {
    // A Tuesday of a leap year, in week 10 and in the first quarter.
    today: '2024-03-05',
    tense: null,
    lines: `
tänään = 2024-03-05..2024-03-05
eilen = 2024-03-04..2024-03-04
ylihuomenna = 2024-03-07..2024-03-07
toissapäivänä = 2024-03-03..2024-03-03
ensi viikolla = 2024-03-11..2024-03-17
viime viikolla = 2024-02-26..2024-03-03
viikolla 12 = 2024-03-18..2024-03-24
viikko 12/2025 = 2025-03-17..2025-03-23
v. 12 = 2024-03-18..2024-03-24
viikoilla 10-12 = 2024-03-04..2024-03-24
tällä kuulla = 2024-03-01..2024-03-31
ens kuussa = 2024-04-01..2024-04-30
ensi kuun aikana = 2024-04-01..2024-04-30
kuluvan kuun aikana = 2024-03-01..2024-03-31
ensi kuun loppuun mennessä = ..2024-04-30
kuun loppuun mennessä = ..2024-03-31
kuun lopussa = 2024-03-21..2024-03-31
maaliskuussa = 2024-03-01..2024-03-31
maaliskuus = 2024-03-01..2024-03-31
maaliskuussakin = 2024-03-01..2024-03-31
huhtikuun aikana = 2024-04-01..2024-04-30
huhtikuun aikana 2026 = 2026-04-01..2026-04-30
maaliskuun loppuun mennessä 2026 = ..2026-03-31
ennen toukokuun loppua 2025 = ..2025-05-31
joulukuun lopussa vuonna 2025 = 2025-12-21..2025-12-31
viimeisen neljänneksen aikana 2025 = 2025-10-01..2025-12-31
helmikuussa = 2025-02-01..2025-02-28
maaliskuuta 2025 = 2025-03-01..2025-03-31
maaliskuulta 2025 = 2025-03-01..2025-03-31
maaliskuusta 2025 = 2025-03-01..
maaliskuuhun 2025 asti = ..2025-03-31
maaliskuuhun mennessä = ..2024-03-31
maaliskuun 2025 jälkeen = 2025-04-01..
maalis-huhtikuussa = 2024-03-01..2024-04-30
maalis–huhtikuu 2025 = 2025-03-01..2025-04-30
tammi-, helmi- ja maaliskuussa 2025 = 2025-01-01..2025-03-31
loka-joulukuussa = 2024-10-01..2024-12-31
marras-helmikuussa 2025 = 2024-11-01..2025-02-28
kesä-elokuussa 2025 = 2025-06-01..2025-08-31
vuoden 2025 kesä-elokuussa = 2025-06-01..2025-08-31
ensi vuoden maaliskuussa = 2025-03-01..2025-03-31
maaliskuussa ensi vuonna = 2025-03-01..2025-03-31
viime vuoden lokakuussa = 2023-10-01..2023-10-31
viime maaliskuussa = 2023-03-01..2023-03-31
ensi maaliskuussa = 2025-03-01..2025-03-31
3/2025 = 2025-03-01..2025-03-31
03.2025 = 2025-03-01..2025-03-31
2025-03 = 2025-03-01..2025-03-31
6-8/2025 = 2025-06-01..2025-08-31
06/2025-08/2025 = 2025-06-01..2025-08-31
tällä kvartaalilla = 2024-01-01..2024-03-31
ensi kvartaalilla = 2024-04-01..2024-06-30
viime kvartaalilla = 2023-10-01..2023-12-31
kolmas neljännes 2025 = 2025-07-01..2025-09-30
vuoden 2025 kolmannella neljänneksellä = 2025-07-01..2025-09-30
vuoden 2025 3. kvartaali = 2025-07-01..2025-09-30
vuoden 2025 viimeisellä neljänneksellä = 2025-10-01..2025-12-31
vuoden kolmannella neljänneksellä = 2024-07-01..2024-09-30
Q3:lla 2025 = 2025-07-01..2025-09-30
q3/2025 = 2025-07-01..2025-09-30
2025 q3 = 2025-07-01..2025-09-30
2025Q3 = 2025-07-01..2025-09-30
Q3'25 = 2025-07-01..2025-09-30
Q1-Q3 2025 = 2025-01-01..2025-09-30
Q1-3 2025 = 2025-01-01..2025-09-30
H1 2025 = 2025-01-01..2025-06-30
2H 2025 = 2025-07-01..2025-12-31
alkuvuonna 2025 = 2025-01-01..2025-06-30
loppuvuodesta 2025 = 2025-07-01..2025-12-31
loppuvuonna = 2024-07-01..2024-12-31
vuoden 2025 ensimmäisellä puoliskolla = 2025-01-01..2025-06-30
vuoden 2025 jälkimmäisellä puoliskolla = 2025-07-01..2025-12-31
vuoden 2025 toisella vuosipuoliskolla = 2025-07-01..2025-12-31
vuoden 2024 loppupuolella = 2024-07-01..2024-12-31
maaliskuun alkupuolella = 2024-03-01..2024-03-15
tällä vuosipuoliskolla = 2024-01-01..2024-06-30
kesällä 2025 = 2025-06-01..2025-08-31
kesä 2025 = 2025-06-01..2025-08-31
kevään 2025 aikana = 2025-03-01..2025-05-31
keväällä = 2024-03-01..2024-05-31
syksyllä = 2024-09-01..2024-11-30
talvi 2025-2026 = 2025-12-01..2026-02-28
talvella 2023-24 = 2023-12-01..2024-02-29
viime kesänä = 2023-06-01..2023-08-31
ensi kesänä = 2024-06-01..2024-08-31
tänä talvena = 2024-12-01..2025-02-28
ennen kesää = ..2024-05-31
kesän jälkeen = 2024-09-01..
ennen joulua = ..2024-12-23
vuodenvaihteessa = 2024-12-15..2025-01-15
vuodenvaihteessa 2025-26 = 2025-12-15..2026-01-15
ennen vuodenvaihdetta = ..2024-12-31
vuodenvaihteen jälkeen = 2025-01-01..
vuodenvaihteeseen mennessä = ..2024-12-31
tana vuonna = 2024-01-01..2024-12-31
tänvuonna = 2024-01-01..2024-12-31
kuluvana vuonna = 2024-01-01..2024-12-31
ens vuonna = 2025-01-01..2025-12-31
viime vuonna = 2023-01-01..2023-12-31
toissa vuonna = 2022-01-01..2022-12-31
viime vuoden aikana = 2023-01-01..2023-12-31
vuonna 2025 = 2025-01-01..2025-12-31
vuoden 2025 aikana = 2025-01-01..2025-12-31
2025:n aikana = 2025-01-01..2025-12-31
vuosina 2023–25 = 2023-01-01..2025-12-31
2024/25 = 2024-01-01..2025-12-31
2024/2025 = 2024-01-01..2025-12-31
vuosien 2024 ja 2026 välillä = 2024-01-01..2026-12-31
vuodet 2024 ja 2025 = 2024-01-01..2025-12-31
kaudella 2021-2027 = 2021-01-01..2027-12-31
2020-luvulla = 2020-01-01..2029-12-31
vuoden loppuun mennessä = ..2024-12-31
ensi vuoden loppuun mennessä = ..2025-12-31
vuoden 2026 loppuun asti = ..2026-12-31
ennen vuoden 2025 loppua = ..2025-12-31
ennen vuoden 2025 alkua = ..2024-12-31
ensi vuoden alusta = 2025-01-01..
vuoden 2025 jälkeen = 2026-01-01..
ennen vuotta 2024 = ..2023-12-31
vuodesta 2024 lähtien = 2024-01-01..
vuodesta 2024 eteenpäin = 2024-01-01..
vuodesta 2020 asti = 2020-01-01..
2025:stä alkaen = 2025-01-01..
vuoteen 2026 saakka = ..2026-12-31
viimeistään vuonna 2025 = ..2025-12-31
aikaisintaan 1.1.2025 = 2025-01-01..
2025 tai myöhemmin = 2025-01-01..
vuodesta 2024 vuoteen 2026 = 2024-01-01..2026-12-31
tammikuusta maaliskuuhun 2025 = 2025-01-01..2025-03-31
marraskuusta helmikuuhun 2025 = 2024-11-01..2025-02-28
maaliskuun ja kesäkuun 2026 välillä = 2026-03-01..2026-06-30
vuoden 2024 alusta vuoden 2025 loppuun = 2024-01-01..2025-12-31
vuoden 2024 jälkeen ja ennen vuotta 2026 = 2025-01-01..2025-12-31
maaliskuussa ja huhtikuussa 2025 = 2025-03-01..2025-04-30
1.4.2024 = 2024-04-01..2024-04-01
1. 4. 2024 = 2024-04-01..2024-04-01
01.04.24 = 2024-04-01..2024-04-01
1.4. = 2024-04-01..2024-04-01
1.2. = 2025-02-01..2025-02-01
1. huhtikuuta 2024 = 2024-04-01..2024-04-01
huhtikuun 1. päivänä = 2024-04-01..2024-04-01
joulukuun viimeinen päivä = 2024-12-31..2024-12-31
maanantaina 1.4.2024 = 2024-04-01..2024-04-01
ennen 1.1.2024 = ..2023-12-31
1.1.2025 jälkeen = 2025-01-02..
1.1.2025 mennessä = ..2025-01-01
alkaen 1.1.2024 = 2024-01-01..
1.1.2024 alkaen 31.3.2025 asti = 2024-01-01..2025-03-31
1.1.2024-31.3.2025 = 2024-01-01..2025-03-31
1.1.2024 - 31.3.2025 välisenä aikana = 2024-01-01..2025-03-31
välillä 1.1.2024-31.3.2025 = 2024-01-01..2025-03-31
1.-15.4.2025 = 2025-04-01..2025-04-15
1.4.–30.6. = 2024-04-01..2024-06-30
4.-5. huhtikuuta = 2024-04-04..2024-04-05
seuraavan 30 päivän aikana = 2024-03-05..2024-04-04
30 päivän sisällä = 2024-03-05..2024-04-04
kuukauden sisällä = 2024-03-05..2024-04-05
puolen vuoden sisällä = 2024-03-05..2024-09-05
puolentoista vuoden sisällä = 2024-03-05..2025-09-05
kahden viikon kuluessa = 2024-03-05..2024-03-19
kolmen seuraavan kuukauden aikana = 2024-03-05..2024-06-05
seuraavan vuoden aikana = 2024-03-05..2025-03-05
viimeisen 3 kuukauden aikana = 2023-12-05..2024-03-05
viimeisen puolen vuoden aikana = 2023-09-05..2024-03-05
kaksi vuotta sitten = 2022-01-01..2022-12-31
pian = 2024-03-05..2024-06-03
lähiaikoina = 2024-03-05..2024-06-03
vuoden 2025 ensimmäiset kolme kuukautta = 2025-01-01..2025-03-31
today = 2024-03-05..2024-03-05
the day after tomorrow = 2024-03-07..2024-03-07
this week = 2024-03-04..2024-03-10
last week = 2024-02-26..2024-03-03
week 12 of 2025 = 2025-03-17..2025-03-23
this month = 2024-03-01..2024-03-31
by the end of next month = ..2024-04-30
in mar 26? = 2026-03-01..2026-03-31
mar 26 = 2024-03-26..2024-03-26
in may = 2024-05-01..2024-05-31
jan-mar 2025 = 2025-01-01..2025-03-31
sept 2025 = 2025-09-01..2025-09-30
in march next year = 2025-03-01..2025-03-31
next march = 2025-03-01..2025-03-31
last march = 2023-03-01..2023-03-31
march and april 2025 = 2025-03-01..2025-04-30
third quarter of 2025 = 2025-07-01..2025-09-30
the 3rd quarter of 2025 = 2025-07-01..2025-09-30
last quarter = 2023-10-01..2023-12-31
last quarter of 2025 = 2025-10-01..2025-12-31
q4 next year = 2025-10-01..2025-12-31
first half of 2025 = 2025-01-01..2025-06-30
first half of the year = 2024-01-01..2024-06-30
first half of March = 2024-03-01..2024-03-15
first three months of 2025 = 2025-01-01..2025-03-31
in early 2025 = 2025-01-01..2025-06-30
late 2025 = 2025-07-01..2025-12-31
in spring 2026 = 2026-03-01..2026-05-31
next summer = 2024-06-01..2024-08-31
last winter = 2023-12-01..2024-02-29
before summer = ..2024-05-31
before christmas = ..2024-12-23
the turn of the year = 2024-12-15..2025-01-15
by the turn of the year = ..2024-12-31
by year-end = ..2024-12-31
by the end of next year = ..2025-12-31
before the end of the year = ..2024-12-31
by end 2025 = ..2025-12-31
until the end of 2026 = ..2026-12-31
this year = 2024-01-01..2024-12-31
the year before last = 2022-01-01..2022-12-31
after 2025 = 2026-01-01..
by 2025 = ..2025-12-31
up to 2025 = ..2025-12-31
through March 2026 = ..2026-03-31
no later than 31 December 2025 = ..2025-12-31
from 2024 onwards = 2024-01-01..
from 2024 on = 2024-01-01..
starting from January 2025 = 2025-01-01..
as of 1 January 2025 = 2025-01-01..
prior to March 2025 = ..2025-02-28
on or after 1.1.2025 = 2025-01-01..
since October = 2023-10-01..
after March 2024 and before June 2025 = 2024-04-01..2025-05-31
between March and June 2026 = 2026-03-01..2026-06-30
from November 2024 to February = 2024-11-01..2025-02-28
from March to June = 2024-03-01..2024-06-30
from the start of 2024 to the end of 2025 = 2024-01-01..2025-12-31
2024, 2025 and 2026 = 2024-01-01..2026-12-31
1 April 2024 = 2024-04-01..2024-04-01
April 1st 2024 = 2024-04-01..2024-04-01
1st of April = 2024-04-01..2024-04-01
April 1-15, 2025 = 2025-04-01..2025-04-15
last day of March 2025 = 2025-03-31..2025-03-31
12/31/2025 = 2025-12-31..2025-12-31
1/4/2024 = 2024-04-01..2024-04-01
by 31/12 = ..2024-12-31
2025-06-01/2025-08-31 = 2025-06-01..2025-08-31
within a year = 2024-03-05..2025-03-05
in the next two weeks = 2024-03-05..2024-03-19
within a couple of months = 2024-03-05..2024-05-05
next three weeks = 2024-03-05..2024-03-26
the coming quarter = 2024-03-05..2024-06-05
next quarter = 2024-04-01..2024-06-30
last 90 days = 2023-12-06..2024-03-05
past year = 2023-03-05..2024-03-05
two years ago = 2022-01-01..2022-12-31
from now on = 2024-03-05..
i morgon = 2024-03-06..2024-03-06
förra veckan = 2024-02-26..2024-03-03
vecka 12 = 2024-03-18..2024-03-24
i mars = 2024-03-01..2024-03-31
under mars 2026 = 2026-03-01..2026-03-31
mars 26 = 2026-03-01..2026-03-31
i mars nästa år = 2025-03-01..2025-03-31
nästa års mars = 2025-03-01..2025-03-31
mellan mars och juni 2026 = 2026-03-01..2026-06-30
juni-augusti 2025 = 2025-06-01..2025-08-31
tredje kvartalet 2025 = 2025-07-01..2025-09-30
kvartal 3 2025 = 2025-07-01..2025-09-30
andra halvåret 2025 = 2025-07-01..2025-12-31
första halvan av 2025 = 2025-01-01..2025-06-30
första halvåret nästa år = 2025-01-01..2025-06-30
i vår = 2024-03-01..2024-05-31
i sommar = 2024-06-01..2024-08-31
i somras = 2023-06-01..2023-08-31
hösten 2025 = 2025-09-01..2025-11-30
nästa vår = 2025-03-01..2025-05-31
före sommaren = ..2024-05-31
före jul = ..2024-12-23
vid årsskiftet 2025/2026 = 2025-12-15..2026-01-15
efter årsskiftet = 2025-01-01..
i fjol = 2023-01-01..2023-12-31
förra året = 2023-01-01..2023-12-31
året 2025 = 2025-01-01..2025-12-31
åren 2023-2025 = 2023-01-01..2025-12-31
under 2025 = 2025-01-01..2025-12-31
från 2024 till 2026 = 2024-01-01..2026-12-31
från 2025 och framåt = 2025-01-01..
från och med 1 mars 2025 = 2025-03-01..
fr.o.m. 1.3.2025 = 2025-03-01..
t.o.m. 31.12.2025 = ..2025-12-31
senast den 31 december 2025 = ..2025-12-31
fram till 2026 = ..2026-12-31
innan juni 2025 = ..2025-05-31
efter den 15 mars = 2024-03-16..
före utgången av mars 2025 = ..2025-03-31
före årets slut = ..2024-12-31
till slutet av 2025 = ..2025-12-31
1:a april 2024 = 2024-04-01..2024-04-01
mellan 1.6 och 31.8.2025 = 2025-06-01..2025-08-31
inom 30 dagar = 2024-03-05..2024-04-04
inom ett halvår = 2024-03-05..2024-09-05
de närmaste tre månaderna = 2024-03-05..2024-06-05
kommande halvåret = 2024-03-05..2024-09-05
de senaste 6 månaderna = 2023-09-05..2024-03-05
för två år sedan = 2022-01-01..2022-12-31
snart = 2024-03-05..2024-06-03
inom kort = 2024-03-05..2024-06-03
from the 1st to the 15th of April 2025 = 2025-04-01..2025-04-15
between 1 and 15 April 2025 = 2025-04-01..2025-04-15
från den 1 till den 15 april 2025 = 2025-04-01..2025-04-15
maaliskuun 1. ja 15. päivän välillä = 2024-03-01..2024-03-15
1.1.2024– = 2024-01-01..
2024 -> 2025 = 2024-01-01..2025-12-31
–2025 = ..2025-12-31
kolmen kk:n sisällä = 2024-03-05..2024-06-05
tämän vuoden 31.12. mennessä = ..2024-12-31
ei ennen vuotta 2025 = 2025-01-01..
inte före 2025 = 2025-01-01..
to the end of 2025 = ..2025-12-31
H1 2025 - H2 2026 = 2025-01-01..2026-12-31
over the next year = 2024-03-05..2025-03-05
within the past 2 years = 2022-03-05..2024-03-05
during the summer of 2025 = 2025-06-01..2025-08-31
alkusyksystä 2025 = 2025-09-01..2025-09-30
i höst = 2024-09-01..2024-11-30
på våren 2025 = 2025-03-01..2025-05-31
senast i mars 2025 = ..2025-03-31
by friday = ..2024-03-08
perjantaihin mennessä = ..2024-03-08
juhannuksena 2025 = 2025-06-20..2025-06-22`,
  },
  {
    today: '2024-03-05',
    tense: 'past',
    lines: `
maaliskuussa = 2024-03-01..2024-03-31
huhtikuussa = 2023-04-01..2023-04-30
kesällä = 2023-06-01..2023-08-31
talvella = 2023-12-01..2024-02-29
in october = 2023-10-01..2023-10-31
i juni = 2023-06-01..2023-06-30
1.4. = 2023-04-01..2023-04-01
4.3. = 2024-03-04..2024-03-04
Q1 = 2024-01-01..2024-03-31
viikolla 12 = 2023-03-20..2023-03-26
vuodenvaihteessa = 2023-12-15..2024-01-15
30 päivän sisällä = 2024-02-04..2024-03-05
from october to january = 2023-10-01..2024-01-31
before march = ..2024-02-29`,
  },
  {
    // The last day of January, before a leap day.
    today: '2024-01-31',
    tense: 'future',
    lines: `
kuukauden sisällä = 2024-01-31..2024-02-29
next month = 2024-02-01..2024-02-29
this winter = 2023-12-01..2024-02-29
talvella = 2023-12-01..2024-02-29
29.2. = 2024-02-29..2024-02-29
next 30 days = 2024-01-31..2024-03-01
ensi viikolla = 2024-02-05..2024-02-11
since october = 2024-10-01..
inom ett år = 2024-01-31..2025-01-31`,
  },
  {
    // A Tuesday: the ISO week runs into the next year.
    today: '2024-12-31',
    tense: null,
    lines: `
tomorrow = 2025-01-01..2025-01-01
this week = 2024-12-30..2025-01-05
tällä viikolla = 2024-12-30..2025-01-05
ensi kuussa = 2025-01-01..2025-01-31
next quarter = 2025-01-01..2025-03-31
nästa år = 2025-01-01..2025-12-31
maaliskuussa = 2025-03-01..2025-03-31
joulukuussa = 2024-12-01..2024-12-31
this winter = 2024-12-01..2025-02-28
vuodenvaihteessa = 2024-12-15..2025-01-15
29.2. = 2028-02-29..2028-02-29
30.12. = 2025-12-30..2025-12-30
kahden kuukauden sisällä = 2024-12-31..2025-02-28
soon = 2024-12-31..2025-03-31
viikolla 1 = 2024-12-30..2025-01-05`,
  },
  {
    today: '2024-02-29',
    tense: null,
    lines: `
within a year = 2024-02-29..2025-02-28
viimeisen vuoden aikana = 2023-02-28..2024-02-29
last month = 2024-01-01..2024-01-31
past year = 2023-02-28..2024-02-29
inom 4 år = 2024-02-29..2028-02-29`,
  },
];

/** What holds no period at all, or none but the one named behind `=`. */
export const without = `
top 10
niitty 2
objective 2
5 suurinta
17–24-vuotiaat
4.–7.luokkalaisille
may I ask
projects may end
march for peace
the women's march
i vår kommun
vår lista
2 000
2025 €
2000 euroa
yli 2025 euroa
2025 projects
2024,50
kesätyö
kesäleiri
summer school
jan vapaavuori
helmi
tammi
seuraava hanke
next project
the next 5 projects
viimeiset 5 hanketta
viimeinen hanke
last project to end
detta är
sedan
toinen hanke
kolmas sektori
3. sektorin toimijat
h1n1
vuoden mittainen
kaksi vuotta kestävä
3 vuoden hankkeet
over 2 years
under 25 år
kohta 2
as soon as possible
how soon does it end
per year
by year
vuosittain
huomiota
milloin
miljön
31.13.2025
half of the projects
1 000 000
integration2024
2345678-9`;
