import type { HeaderWords } from './header-words.ts';

export const en: HeaderWords = {
  project: 'project*, operation, operations, operation s, action, actions, scheme',
  beneficiary:
    'beneficiar*, recipient*, grantee*, awardee*, promoter*, project promoter*, grant holder*, grantholder*, project holder*, project owner*, funded organisation*, funded organization*, recipient organisation*, recipient organization*, grant recipient*, awarded to, paid to, granted to, given to, issued to, allocated to, payable to, payee*, winner*, laureate*, award holder*, holder*, fellow, fellows, claimant*, successful applicant*, successful bidder*, supported organisation*, supported organization*, supported company, supported companies, supported entity, awarded organisation*, awarded organization*, funded body, funded institution, funded entity, aided undertaking*, who received, who got, who benefits, =who, who gets',
  applicant: 'applicant*, applying organisation*, applying organization*, proposer*',
  implementer:
    'implementer*, implementing, executing, contractor*, delivery organisation*, delivery body, delivery partner*, project sponsor*, promoter body, operator*, supplier*, vendor*, carried out by, delivered by, implemented by, executed by, run by, undertaken by',
  lead: 'coordinator*, lead partner*, lead beneficiar*, lead organisation*, lead organization*, lead applicant*, lead ro, lead research organisation*, coordinating organisation*, coordinating organization*, lead institution*, lead body, lead participant*, host institution*, host organisation*, host organization*',
  organisation:
    'organisation*, organization*, company, companies, institution*, institute, entity, legal entity, university, enterprise, firm, body, grantee organisation*, legal name, undertaking, undertakings, charity, charity name, association, business name, trading name, corporate name',
  partner:
    'partner*, participant*, participating, consortium, co applicant*, co beneficiar*, subcontractor*, co pi*, co investigator*, involved people',
  authority:
    'authority, authorities, managing authority, intermediate body, intermediary*, ministry, department, funder*, funding organisation*, funding organization*, funding org, funding body, funding agency, paying agency, awarding, grant making, nsf, directorate*, nsforganization, secretariat, sub council, responsible body, donor*, publisher*',
  contact:
    'contact*, manager*, leader*, investigator*, person*, responsible person, people, pi, pi surname, surname, first name, firstname, other names, program manager*, programme manager*, project officer*, homepage, social media, twitter, student*, supervisor*, username, filename, jobtitle, job title',
  name: 'name, names, named, designation, denomination',
  title:
    'title*, subject of grant*, subject of, what for, for what, what it is for, what was funded, what is funded, =what, headline, *title',
  acronym: 'short name, shortname, abbreviation*, short title, transliterated',
  english: 'in english, translation, translated',
  purpose:
    'summary, summaries, description*, abstract*, purpose*, achievement*, aim, aims, goal*, details, content, results, outcome*, what the project, activities, about, objectives of the project, project objective*, objective of the project, narrative',
  objective: 'objective*, specific objective*, thematic objective*, policy objective*, theme*, thematic*',
  priority:
    'priority*, priorities, axis, axes, investment priority, priority axis, measure, measures, action code, pillar*, as per priority axis, per priority axis',
  programme:
    'programme*, program, programs, program s, operational programme*, framework programme*, funding scheme*, fundingscheme*, funding stream*, funding instrument*, grant programme*, scheme name, initiative',
  fund: 'fund, funds, type of fund, fund type, fund concerned, fund name, esi fund*, structural fund*, fund code, name of fund, european structural and investment fund*',
  intervention:
    'intervention*, category of intervention, categories of intervention, field of intervention, intervention field*, type of intervention, type of support, form of finance, form of support, economic dimension, economic activity, dimension*',
  call: 'call, calls, mastercall, subcall, topic*, tender*, call for proposals, competition*',
  status: 'status, state of implementation, stage, phase, decision type, awarded or',
  kind: 'type*, category, categories, sector*, form, legal form, classification*, class, nature, size, instrument, discipline*, field, research area, subject, keyword*, tags, council*, role, activity type, sme, legal basis, risk, language, funding type, method, beneficiary location classification',
  code: 'identifier*, identification*, number, code, codes, reference*, ref no, index, registration, grant doi, charity number, company number, organisation number, unique, operation id, project no, grant no, award no, contract no, application no, reference no, registration no, *number',
  location:
    'location*, place*, region*, county, counties, municipal*, city, town, district*, area, areas, area code, constituency, parliamentary, ward, local authority, local enterprise partnership area, lep, parish, territory, territorial, locality, nuts*, geographic*, geolocation, eircode area, state, shape*, geom, geometry, the geom, easting, northing, x coord*, y coord*, eastings, northings',
  country: 'country, countries, nation, member state',
  address: 'address*, street*',
  postcode: 'postcode*, postal code*, postalcode*, post code*, zip code*, eircode*, postal',
  date: 'date*, day',
  year: 'year*, financial year, fiscal year',
  start:
    'start*, started, starting, begin*, commence*, start date, inception, effective date, begun, began, launch*, kick off*, kickoff*, onset, valid from, active from, opened, effective from, date from',
  end: 'end, ends, ended, ending, enddate, end date, finish*, complet*, date of completion, conclusion, termination, expir*, to date of, concluded, closed, closes, closure, close out, closeout, valid to, valid until, active until, finalis*, finaliz*, terminat*, wound up, ceased, effective to, date to, date of end, end of project',
  duration:
    'duration*, period*, implementation period, months, term, timeframe, length, timeline, project period, dates, =when, timespan, timescale*, dates of the project',
  granted:
    'grant date, award*, approv*, granted, allocat*, commit*, decision*, date of grant, grant awarded, offer*, decided, programmed, obligated, obligation*, selected, awarded, awarded to date, granted to date, committed to date, allocated to date',
  contract: 'contract*, agreement*, contracted',
  application: 'appli*, applied, requested, request*, submission*, submitted, proposal*, amount applied for, ask amount, claimed',
  otherDay:
    'update*, last update*, updated, date of last update, modified, last modified, amend*, amendment*, sign*, signature*, publi*, published, deadline*, closing date, reporting date, extract*, data as of, cut off, review date, last change*, payment date, board meeting, ec signature',
  amount: 'amount*, sum, money, eur amount, figure, =how much, eur value, *amount',
  grant:
    'grant*, contribution*, support*, aid, subsid*, assistance, allocation*, award amount, awarded amount, funding awarded, award value, awarded, stipend*, bursar*, subvention*, sponsorship, prize money, donation*, value awarded',
  financing: 'financ*, funding*, funded, fundings, resources',
  cost: 'cost*, expenditure*, expense*, investment*, spend',
  budget: 'budget*',
  total: 'total*, overall, whole, gross, entire, aggregate',
  eligible: 'eligible*, eligib*, allowable',
  ineligible: 'ineligible*, non eligible*, not eligible*, noneligible*',
  eu: 'eu, union, community, european commission',
  euFund:
    'european regional development fund, european social fund, european agricultural*, cohesion fund*, just transition fund*, youth employment initiative, asylum migration and integration fund, internal security fund',
  otherSource:
    'national*, own, private*, match funding, match, matched, matching, exchequer, state budget, member state contribution, self financing, loan*, other sources, other funding, other public, regional contribution, local contribution, third part*, in kind, welsh government, treasury, leverage*, counterpart*',
  public: 'public*, government*',
  paid: 'paid, payment*, disburs*, certified, realised, realized, spent, actual expenditure, actual cost*, claims, claimed to date, expended, declared, payments, drawn, outturn, invoiced, actual spend, verified, absorbed, expenditure to date, expenditure pounds, drawdown, reimbursed, recovered, consumed, actual, paid to date, spent to date, received to date',
  planned: 'planned, expected, forecast*, indicative, estimated, foreseen, anticipated, projected, proposed, provisional, planned dates',
  previous:
    'previous*, prior, original*, initial, remaining, balance, outstanding, former, decommitted, withdrawn, change, difference, cumulative',
  share: 'share*, part, portion, element, component',
  rate: 'rate*, percentage*, percent of, intensity, proportion, ratio, co financing rate, cofinancing rate, union co financing rate, intervention rate, grant rate',
  without: 'without, excluding, excl, non, other than, except, net of',
  currency:
    'currency, currencies, pounds, pound, sterling, euros, national currency, local currency, dollars, million, millions, thousand, thousands, ccy, curr, iso currency, currency code, currency iso',
  count:
    'number of, no of, count*, how many, number participants, participants number, amount of projects, amount of participants, target value, jobs',
  listTitle: 'list of, as at, report*, programming period, table, annex',
  from: 'from',
  until: 'until, =to, =to date',
  value: 'value, values, value in',
  ordinal: 'objectid, object id, fid, oid, rowid, row id, globalid, global id, gid, serial no, sl no, line no, row no, row number',
};
