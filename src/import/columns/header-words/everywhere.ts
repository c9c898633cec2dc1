import type { HeaderWords } from './header-words.ts';

/** Abbreviations and signs that every language borrows. */
export const everywhere: HeaderWords = {
  project: 'projekt, project, projet',
  eu: 'eu, ue, ec, europ*, h2020, euip',
  euFund:
    'erdf, esf, feder, fse, efre, eakr, esr, eruf, efrr, efro, efs, fedr, erfa, esza, erpf, eraf, fesr, ess, esrr, efru, cfre, fezr, eafrd, feader, eler, emff, emfaf, feamp, feampa, fempa, emkf, ehff, yei, iej, jtf, ftj, amif, isf, bmvi, fami, fsi, tmr, esif, esfplus, etpa, ekt, react, reacteu, hercules, feasr, feaga, eagf',
  coFinancing:
    'cofinanc*, co financ*, cofund*, co fund*, cofinans*, kofinans*, kofinanz*, cofinanz*, kofinants*, medfinans*, samfjármögn*, medefinanc*, spolufinanc*, współfinans*, sufinanc*, sofinanc*, társfinansz*, līdzfinans*, kaasrahast*, kaasfinants*, συγχρηματοδότ*, съфинансир*, bendrai finans*, bendrojo finans*, bendro finans*, bendrasis finans*, osarahoit*, cómhaoin*, cofinanț*',
  code: 'id, nr, num, ref, uuid, guid, code, cod, kod, cup, rcn, doi, uri, siret, siren, vat, oib, ico, nip, cif, nif, nuts',
  contact: 'email, e mail, mail, tel, telefon*, telephone*, phone*, phonenumber, fax, url, urls, web, website*, www, http*, link, orcid',
  acronym: 'acronym*, akronym*, acronimo*, acronyme*',
  location: 'nuts, nuts2, nuts3, lau, geo, latitude, longitude, lat, lon, coordinates, wkt, region*',
  english: 'en, eng, english, angl*, engelsk*, englisch*, ingles*, inglese',
  currency:
    'eur, euro, euros, gbp, sek, nok, dkk, isk, czk, pln, huf, ron, bgn, hrk, chf, usd, kc, zl, ft, meur, teur, keur, mio, tkr, kr, currency*, valuta, devise, moneda, monnaie, waluta, valuutta, deviza, divisa, moeda',
  rate: 'percent, procent*, prosent*, protsent*',
  postcode: 'zip, zipcode, postcode, postcod*, plz',
  date: 'date, datum',
  count: 'nb, nbr, count',
  status: 'status',
  ordinal: 'lp, objectid, fid, rowid, globalid',
};
