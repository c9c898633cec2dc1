// Longer than most files: a table of sentences, a row for each thing that can be asked.
import type { Language } from '../language.ts';

const none: readonly string[] = [];

export const phrasings: Language['phrasings'] = {
  list: {
    questions: [
      'which are the {projects}',
      'what {projects} are there',
      'which {projects} {verb}',
      'what {projects} {verb}',
      'which of the {projects} {verb}',
      'which of {org:of} {projects} {verb}',
      'what {projects} does {org} have',
      'which {projects} does {org} run',
      'what {projects} has {org} got',
      'what {projects} are there under {objective:of}',
    ],
    terse: [
      '{projects}',
      '{org:of} {projects}',
      'list of {projects}',
      'all {projects}',
      'the {projects}',
      '{org:attribute} {projects}',
      '{projects} list',
      '{projects}, all of them',
    ],
  },
  sum: {
    questions: [
      'how much did {org} get',
      'how much money did {org} get',
      'how much funding has {org} received',
      'how much has {org} received in total',
      'how much was granted to {org}',
      'how much money went to {org}',
      'how much EU funding was awarded to {org}',
      '{org} got how much',
      'how much money has been given to {org} altogether',
      'what is {org:of} total funding',
      'what did {org} get in total',
      'what is the total funding of {org}',
      'how much money did {projects} get',
      'how much funding have the {projects} received',
      'how much was granted to {projects} in total',
      'what is the total funding of the {projects}',
      'how much money goes to {projects}',
      'how much do the {projects} get altogether',
    ],
    terse: [
      '{org:of} funding',
      '{org:attribute} total',
      'total funding {org}',
      'funding for {org}',
      'total funding of {projects}',
      '{org:attribute} funding total',
      'sum of {projects}',
    ],
  },
  count: {
    questions: [
      'how many {projects} does {org} have',
      'how many {projects} has {org} got',
      'how many {projects} did {org} get',
      'how many {projects} are run by {org}',
      '{org} has how many {projects}',
      'how many {projects} are there',
      'how many {projects} are there in total',
      'how many {projects} {verb}',
      'how many of the {projects} {verb}',
      'how many of {org:of} {projects} {verb}',
      'what is the number of {projects}',
      'how many {projects} are on the list',
      'how many {projects} are there under {objective:of}',
    ],
    terse: ['number of {projects}', 'how many {projects}', '{projects} count', '{org} how many {projects}', 'count of {projects}'],
  },
  average: {
    questions: [
      'what is the average funding of {projects}',
      'what is the average grant for {projects}',
      'how much do {projects} get on average',
      'how much funding did the {projects} receive on average',
      'what is {org:of} average grant',
      "what's the mean funding of {projects}",
    ],
    terse: ['average funding of {projects}', 'average grant {projects}', 'avg funding {projects}', '{org:of} average funding'],
  },
  median: {
    questions: [
      'what is the median funding of {projects}',
      'what is the median grant for {projects}',
      "what's the median of {projects}",
      'what is {org:of} median grant',
    ],
    terse: ['median funding of {projects}', 'median grant {projects}', 'median of {projects}'],
  },
  share: {
    questions: [
      'what share of the funding went to {projects}',
      'what percentage of the money did {org} get',
      'what share of the funding went to {org}',
      'what is {org:of} share of the funding',
      'what percentage of all funding goes to {projects}',
      'how big a share of the money did {org} receive',
      'what proportion of the funding did the {projects} receive',
      'what percentage of the funding went to {objective:of}',
    ],
    terse: ['{org:of} share of the funding', 'share of funding {org}', '% of funding to {projects}', 'percentage of money for {projects}'],
  },
  'share of an objective': {
    questions: [
      'what share of {objective:of} funding went to {org}',
      'what percentage of the {objective:of} money did {org} get',
      'what is {org:of} share of {objective:of} funding',
    ],
    terse: ['{org:of} share of {objective:of} funding'],
  },
  largest: {
    questions: [
      'what is the largest {project}',
      'which {project} is the biggest',
      'what is {org:of} largest {project}',
      'which {project} got the most money',
      'which of the {projects} is the largest',
      "what's the biggest {project}",
      'which {project} received the most funding',
    ],
    terse: ['largest {project}', 'biggest {project}', '{org:of} largest {project}', 'the most expensive {project}'],
  },
  smallest: {
    questions: [
      'what is the smallest {project}',
      'which {project} is the smallest',
      'what is {org:of} smallest {project}',
      'which {project} got the least money',
    ],
    terse: ['smallest {project}', '{org:of} smallest {project}', 'cheapest {project}'],
  },
  'largest few': {
    questions: [
      'what are the {number} largest {projects}',
      'what are {org:of} {number} largest {projects}',
      'which {number} {projects} got the most money',
      'which are the {number} biggest {projects}',
    ],
    terse: [
      '{number} largest {projects}',
      'top {number} {projects}',
      '{org:of} {number} biggest {projects}',
      'top {number} {projects} by funding',
    ],
  },
  'smallest few': {
    questions: ['what are the {number} smallest {projects}', 'what are {org:of} {number} smallest {projects}'],
    terse: ['{number} smallest {projects}', '{org:of} {number} smallest {projects}'],
  },
  who: {
    questions: [
      'who runs the {projects}',
      'who leads {projects}',
      'who is behind the {projects}',
      'whose {projects} {verb}',
      'who implements {projects}',
    ],
    terse: none,
  },
  'when they end': {
    questions: [
      'when do {projects} end',
      'when do the {projects} finish',
      'when do {org:of} {projects} end',
      'when are the {projects} ending',
    ],
    terse: ['end dates of {projects}', '{org:of} {projects} end dates'],
  },
  'when they start': {
    questions: ['when do {projects} start', 'when did the {projects} start', 'when did {org:of} {projects} begin'],
    terse: ['start dates of {projects}', '{org:of} {projects} start dates'],
  },
  'by beneficiary': {
    questions: ['how is the funding of {projects} split by beneficiary', 'how much funding did {projects} get by organisation'],
    terse: ['funding of {projects} by beneficiary', 'funding by organisation for {projects}', 'funding per recipient, {projects}'],
  },
  'number by beneficiary': {
    questions: ['how many {projects} does each organisation have', 'how many {projects} are there per beneficiary'],
    terse: ['number of {projects} by beneficiary', 'number of {projects} per organisation'],
  },
  'by objective': {
    questions: ['how is the funding of {projects} split by objective', 'how is {org:of} funding divided by objective'],
    terse: ['funding of {projects} by objective', '{org:of} funding by objective', 'funding per objective for {projects}'],
  },
  'number by objective': {
    questions: ['how many {projects} are there in each objective', 'how many {projects} are there per objective'],
    terse: ['number of {projects} by objective', 'number of {projects} per specific objective'],
  },
  'by starting year': {
    questions: ['how is the funding of {projects} split by starting year', 'how much money did {projects} get by start year'],
    terse: ['funding of {projects} by start year', '{org:of} funding per start year'],
  },
  'number by ending year': {
    questions: ['how many {projects} end each year', 'how many {projects} are there by ending year'],
    terse: ['number of {projects} by end year', 'number of {projects} per end year'],
  },
  'largest beneficiaries': {
    questions: [
      'who are the {number} largest beneficiaries',
      'which {number} organisations got the most money',
      'who are the {number} biggest recipients in {objective:of}',
      'which {number} organisations received the most funding under {objective:of}',
    ],
    terse: [
      'top {number} beneficiaries',
      'top {number} recipients by funding',
      '{number} largest recipients',
      'top {number} beneficiaries in {objective:of}',
    ],
  },
  'most funded': {
    questions: [
      'who got the most money',
      'which organisation received the most funding',
      'who has received the most',
      'who got the most money in {objective:of}',
      'which organisation got the most funding under {objective:of}',
    ],
    terse: none,
  },
  'most projects': {
    questions: ['who has the most {projects}', 'which organisation has the most {projects}', 'which organisation runs the most {projects}'],
    terse: none,
  },
  comparison: {
    questions: ['who got more, {org} or {org}', 'which got more money, {org} or {org}', 'did {org} or {org} get more'],
    terse: ['{org} vs {org}', 'compare {org} and {org}', '{org} versus {org}', 'compare {org} with {org}'],
  },
  summary: { questions: none, terse: ['{org}'] },
  'who runs a project': {
    questions: ['who runs {title}', 'whose project is {title}', 'which organisation runs {title}', 'who is behind the {title} project'],
    terse: ['{title} who runs it'],
  },
  'when a project ends': {
    questions: ['when does {title} end', 'when will {title} finish', 'when does the {title} project end'],
    terse: ['{title} end date', 'end date of {title}'],
  },
  'when a project starts': {
    questions: ['when did {title} start', 'when does {title} begin', 'when did the {title} project start'],
    terse: ['{title} start date', 'start date of {title}'],
  },
  'what a project got': {
    questions: ['how much did {title} get', 'how much money did the {title} project receive', 'how much was granted to {title}'],
    terse: ['{title} funding', 'funding of {title}'],
  },
};
