/** Phrases and what they mean in euros, worked out by hand: `op` and the amounts. */
export const phrases = `
500000 = eq 500000
500 000 = eq 500000
500.000 = eq 500000
500'000 = eq 500000
1.500.000 = eq 1500000
1,500,000 = eq 1500000
1 500 000,50 € = eq 1500000.5
1.500.000,50 = eq 1500000.5
12,345.67 = eq 12345.67
2200120,8 = eq 2200120.8
2 000 = eq 2000
2 000 € = eq 2000
2025 € = eq 2025
2000 euroa = eq 2000
500 € = eq 500
€500 = eq 500
EUR 500 000 = eq 500000
500 000 e = eq 500000
500000e = eq 500000
500 000 €:n hankkeet = eq 500000
1.5M = eq 1500000
1,5 M€ = eq 1500000
1,2 milj. € = eq 1200000
1.250 milj. € = eq 1250000
1,5 mn = eq 1500000
1.2 million = eq 1200000
EUR 1.2 million = eq 1200000
1,2 MEUR = eq 1200000
1,5 miljoner euro = eq 1500000
1 miljoona 200 tuhatta = eq 1200000
2 hundred thousand = eq 200000
500k = eq 500000
500 k€ = eq 500000
500 t€ = eq 500000
500te = eq 500000
500 tonnia = eq 500000
500 tusen euro = eq 500000
puoli miljoonaa = eq 500000
puolen miljoonan = eq 500000
puolimiljoonaa = eq 500000
puolitoista miljoonaa = eq 1500000
puolentoista miljoonan euron = eq 1500000
kaksi ja puoli miljoonaa = eq 2500000
miljoona = eq 1000000
miljoonan = eq 1000000
kaksi miljoonaa = eq 2000000
kaksi miljoonaa kolmesataa tuhatta = eq 2300000
sata tuhatta = eq 100000
satatuhatta = eq 100000
satatonnia = eq 100000
kymppitonni = eq 10000
kaksisataatuhatta = eq 200000
viisisataa tuhatta = eq 500000
kolmesataatuhatta = eq 300000
viidensadan tuhannen euron = eq 500000
kolmensadanviidenkymmenen tuhannen = eq 350000
kaksikymmentäviisi tuhatta euroa = eq 25000
viisitoista tuhatta euroa = eq 15000
kolme neljännesmiljoonaa = eq 750000
half a million = eq 500000
half million = eq 500000
a million = eq 1000000
one and a half million = eq 1500000
two and a half million = eq 2500000
a million and a half = eq 1500000
a quarter of a million = eq 250000
quarter million = eq 250000
two hundred thousand = eq 200000
hundred and fifty thousand = eq 150000
twenty-five thousand = eq 25000
a hundred grand = eq 100000
one million and two hundred thousand = eq 1200000
en halv miljon = eq 500000
halv miljon = eq 500000
en miljon = eq 1000000
en och en halv miljon = eq 1500000
två och en halv miljon = eq 2500000
halvannan miljon = eq 1500000
hundra tusen = eq 100000
hundratusen = eq 100000
tvåhundrafemtiotusen = eq 250000
två miljoner trehundratusen = eq 2300000
yli 500000 = gt 500000
yli 500 000:n = gt 500000
yli miljoonan euron hankkeet = gt 1000000
yli kahdensadan tuhannen = gt 200000
yli 2000 = gt 2000
enemmän kuin 500 000 = gt 500000
suurempi kuin 1 miljoona = gt 1000000
500 000 euroa ylittävät = gt 500000
1 milj. euroa ylittävät hankkeet = gt 1000000
miljoonaa suuremmat = gt 1000000
over a million euros = gt 1000000
more than 250k = gt 250000
bigger than 1M = gt 1000000
exceeding 300 000 = gt 300000
>500k = gt 500000
> 1 000 000 = gt 1000000
över en miljon = gt 1000000
mer än 500 000 = gt 500000
större än 1 miljon = gt 1000000
alle satatuhatta = lt 100000
alle sadan tuhannen = lt 100000
vähemmän kuin 100 000 € = lt 100000
pienempi kuin 100 000 = lt 100000
100 000 euroa alittavat = lt 100000
under 100k = lt 100000
less than half a million = lt 500000
below 200 000 = lt 200000
<100k = lt 100000
under en halv miljon = lt 500000
mindre än 100 000 euro = lt 100000
vähintään 1 milj. = gte 1000000
ainakin 500 000 = gte 500000
ei alle 100 000 = gte 100000
500 000 tai enemmän = gte 500000
500 000 eurosta ylöspäin = gte 500000
at least 1M = gte 1000000
no less than 500k = gte 500000
500k or more = gte 500000
500k+ = gte 500000
1.5 million euros or more = gte 1500000
>= 500000 = gte 500000
≥ 1M = gte 1000000
minst 1 mn euro = gte 1000000
500 000 eller mer = gte 500000
enintään 250 000 euroa = lte 250000
korkeintaan 100 000 = lte 100000
ei yli 500 000 = lte 500000
500 000 euroa tai vähemmän = lte 500000
max 250k = lte 250000
at most half a million = lte 500000
no more than 500k = lte 500000
up to 1M = lte 1000000
100k or less = lte 100000
<=250000 = lte 250000
högst 300 000 = lte 300000
upp till 500 000 = lte 500000
tasan 500000 euroa = eq 500000
exactly 500 000 = eq 500000
300-400 t€ = between 300000 400000
300–400 000 = between 300000 400000
300 - 400k = between 300000 400000
100k–200k = between 100000 200000
€300k-€400k = between 300000 400000
300 000 - 400 000 = between 300000 400000
20 000 € - 50 000 € = between 20000 50000
1-2 miljoonaa = between 1000000 2000000
300 ja 400 tuhannen välillä = between 300000 400000
puolen ja yhden miljoonan välillä = between 500000 1000000
sadan ja kahdensadan tuhannen välillä = between 100000 200000
1 000 € ja 2 000 € välillä = between 1000 2000
300 000 eurosta 400 000 euroon = between 300000 400000
puolesta miljoonasta miljoonaan = between 500000 1000000
between 300k and 400k = between 300000 400000
between 1 and 2 million = between 1000000 2000000
between one million and two million = between 1000000 2000000
between one hundred and two hundred thousand = between 100000 200000
between half a million and a million = between 500000 1000000
from 300k to 400k = between 300000 400000
€1m to €2m = between 1000000 2000000
mellan 300 000 och 400 000 = between 300000 400000
mellan en och två miljoner = between 1000000 2000000
mellan en halv och en miljon = between 500000 1000000`;

/** What holds no amount. */
export const without = `
top 10
top 500000
niitty 2
objective 2
tavoite 2
mål 2
integration 2022
integration2024
5 suurinta
yli 3 hanketta
more than 2 projects
yli 500
17–24-vuotiaat
16-29-vuotiaat
vuonna 2025
2025
yli 2025
över 2025
2024-2025
1.4.2024
01.04.24
31/12/2025
2025-12-31
1.1.2024-31.3.2025
q3 2025
2345678-9
040 123 4567
+358 40 123 4567
50 %
1500 %
5 000 people
1000 osallistujaa
5000 projects
1.2.3
grand total
milloin vok-valmius päättyy
miljön
miljoonia
the half of it
half
puoli vuotta
a
kaksi viikkoa
sex
3 kk
two weeks
within 30 days
quarter
kuusi`;
