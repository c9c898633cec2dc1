import type { Lexicon } from './concept.ts';

/** The words of an English question, chat spellings among them. */
export const en: Lexicon = {
  'how-many':
    'how many|hw many|howmany|how mny|no of|nr of|count of|number of|amount of projects|how may projects|how mayn|how man|hwo many|how amny|ho many',
  'how-much':
    'how much|howmuch|hw much|how mch|how big|how large|what amount|what sum|how high|what is the amount|whats the amount|how many euros|how many eur|how many million|how many millions|what was the amount|what value|how many €|how many money|how many funding|how many fund|how many cash|how much money|how muhc|how muc|hwo much|ho much|how mcuh',
  who: 'who|whos|who is|whom|whose|which org|which orgs|which organisation|which organization|which organisations|which organizations|which beneficiary|which beneficiaries|which recipient|which recipients|what organisation|what organization|what organisations|what organizations|which body|which bodies|which agency|which ngo|which ngos|who all|by whom|to whom|which grantee|what org|what orgs|which entity|which foundation|which foundations|which party|which grantees|which authority|which authorities|which agencies',
  which: 'which of them|which|wich|whch|which of|which one|which ones|wich one',
  what: 'what|whats|what are|wat|what kind of|what sort of|what types of|what all|wht',
  when: 'when|whens|what date|which date|on what date|on which date|what day|which day|what year|in which year|in what year|until when|till when|from when|since when|wen|what time',
  where:
    'where|wheres|in which city|in which cities|in which region|in which regions|which city|which cities|in which municipality|which municipality|which municipalities|in which place|where in the country|whereabouts|where in finland',
  why: 'why|how come|for what reason|whats the reason|reason why|y did',
  'how-long': 'how long|for how long|how many months|how many days|how many years|hw long',

  project:
    "project|projects|proj|projs|projekt|prjects|prject|project's|operation|operations|grant|grants|initiative|initiatives|scheme|schemes|programme|programmes|programs|program|undertaking|undertakings|actions|award|awards|funded projects|funded operations|projcts|porject|porjects|projetcs|projets|prjcts",
  beneficiary:
    'beneficiary|beneficiaries|recipient|recipients|grantee|grantees|organisation|organisations|organization|organizations|org|orgs|orgnisations|implementer|implementers|body|bodies|entity|entities|receiver|receivers|ngo|ngos|benificiary|benificiaries|beneficary|beneficaries|beneficieries|benefactor|grant holder|grant holders|grantholder|grantholders|project owner|project owners|actors|awardee|awardees|promoter|promoters|winner|winners|associations|applicants funded|foundation|foundations|parties',
  objective:
    'objective|objectives|obj|objs|specific objective|specific objectives|objectve|objetive|objectiv|goal area|goal areas|priority|priorities|policy objective|strand|strands|pillar|pillars|objecive',
  money:
    'money|funding|funds|fund|financing|finance|euros|euro|eur|€|cash|eu funding|eu money|eu funds|amount|amounts|sum|sums|support amount|fundin|fundings|monies|grant money|grant size|grant amount|grant amounts|grant sum|grant sums|subsidy|subsidies|bucks|grant funding|moolah|funded amount|budget share|eu grant money|grant total|allocation|allocations|dough|grant value|financial support|project funding|eu support|eu contribution|contribution|eu grant|eu grants|pot|size|dosh',
  year: 'year|years|yr|yrs|start years|end years|starting years|ending years|start year|end year',

  total:
    'total|totals|in total|all together|altogether|overall|sum total|grand total|combined|total amount|in all|all in all|in sum|totl|toal|ttl|total of|sum of|sum up|add up|adds up|whole pot|total sum|cumulative|cumulatively|so far|to date|aggregate|summed|in aggregate|total value|the sum|added up|overall total',
  together: 'together',
  number: 'number|numbers|count|counts|quantity|no.|nr|nbr|number of projects|project count|by count',
  average: 'average|averages|avg|avrg|mean|on average|typical|avarage|averege|averge',
  median: 'median|middle|medain',
  share:
    'share|shares|percent|percentage|percentages|pct|%|proportion|fraction|per cent|portion|what part|which part|percantage|precent|percentge|how large a part|how big a part|what portion|how much of the total|how big a share|slice|chunk',
  difference: 'difference|gap|how much more|how much less|by how much|diff|how many more|how many fewer',

  largest:
    'largest|biggest|highest|greatest|bigest|bggest|larges|max|maximum|most expensive|costliest|priciest|top grant|heftiest|most funded|best funded|best-funded|biggst|most generous|most money|most big|most large|the most big|most biggest',
  smallest: 'smallest|lowest|least expensive|cheapest|min|minimum|tiniest|smalest|littlest|least funded|smallst|lowest funded',
  most: 'most|the most',
  least: 'least|the least|fewest',
  more: 'more|bigger|larger|higher|greater',
  less: 'less|fewer|smaller|lower',
  first:
    'first|earliest|oldest|soonest|1st|first to|erliest|firstly|next to end|next to finish|next to start|ends next|starts next|next up|ending next|starting next|next project|next projects|next project to|next ones',
  last: 'last|latest|newest|most recent|most recently|final|last to|lastly|youngest|recent',
  longest: 'longest|longest-running|longest running|lengthiest|longest lasting|longest-lasting',
  shortest: 'shortest|shortest running|briefest|shortest-running|shortest lasting',
  top: 'top|tops|leading|topp',
  bottom: 'bottom',
  second: 'second|2nd|runner-up|runner up|secnd',
  third: 'third|3rd',
  fourth: 'fourth|4th',
  fifth: 'fifth|5th',

  by: 'by|per|grouped by|broken down by|split by|according to|group by|group|breakdown by|break down by|broken down|breakdown|break down|grouped|break it down by|splitted by|ranked by|split up|broken out',
  each: 'each|every|respective|respectively|individual',
  'by-beneficiary':
    'by beneficiary|by recipient|by organisation|by organization|by org|per beneficiary|per recipient|per organisation|per organization|per org|each beneficiary|each organisation|each organization|each recipient|each org|every organisation|every beneficiary|every organization|every recipient|per grantee|by grantee|each grantee|by beneficiaries|by recipients|beneficiary-wise|per beneficiaries|by organisations|by organizations|every org|per ngo|by ngo',
  'by-objective':
    'by objective|per objective|by specific objective|per specific objective|each objective|each specific objective|every objective|every specific objective|by objectives|by obj|per obj|by priority|across objectives|across the objectives|between objectives|between the objectives|objective-wise|by strand|by goal area|across the three objectives|between the three objectives|each of the three objectives|the three objectives|each of the objectives|the specific objectives|by specific objectives|three specific objectives',
  'by-year':
    'by year|per year|each year|every year|yearly|annually|annual|year by year|by years|by calendar year|across years|by start year|by starting year|per start year|by end year|by ending year|per end year|by year of start|by start years|by end years',
  'by-state': 'by status|by state|per status|by current status',
  distribution: 'distribution|distributed|split|divided|spread|breakdown|split up|divvied up|broken down|allocated across|shared out',
  compare:
    'compare|compared|comparison|compare to|versus|vs|vs.|v|against each other|comparing|comparision|compared to|compared with|side by side|relative to|than|compair|comapre|compre',
  either: 'which one|which of these|which of the two|which got more|which of them',

  sort: 'sort|sorted|order|ordered|ordering|arrange|arranged|rank|ranked|ranking|sort by|sort it by|order by|order of|rank by|sortd|in order of|sorting',
  descending:
    'descending|desc|reverse|reversed|reverse order|z-a|z to a|high to low|largest to smallest|biggest to smallest|decreasing|in descending order|from largest to smallest|from biggest to smallest|from highest to lowest|highest to lowest|z-to-a|backwards|from high to low|from z to a',
  ascending:
    'ascending|asc|a-z|a to z|low to high|smallest to largest|increasing|in ascending order|from smallest to largest|from lowest to highest|lowest to highest|a-to-z|from low to high|from a to z',
  'largest-first':
    'largest first|biggest first|highest first|most expensive first|big ones first|largest on top|biggest on top|with the largest first|with the biggest first|biggest grants first|largest grants first',
  'smallest-first': 'smallest first|lowest first|cheapest first|smallest on top|with the smallest first|smallest grants first',
  'newest-first': 'newest first|latest first|most recent first|last first|latest ending first|latest end first|newest on top',
  'oldest-first':
    'oldest first|earliest first|soonest first|first ones first|chronological|chronologically|in chronological order|earliest on top|soonest ending first|earliest ending first|by date|earliest end first|soonest end first',
  alphabetical: 'alphabetical|alphabetically|in alphabetical order|alphabetic|alphabetic order|alphabetical order|by alphabet',
  'name-column': 'name|names|title|titles|called|named|by name|project name|project names|project title|project titles',
  'purpose-column':
    'description|descriptions|purpose|purposes|aim|aims|goal and results|goals and results|objectives and results|goals|what is the point|goal|by goals and results|by goals|by objectives and results',
  'start-column':
    'start date|start dates|starting date|starting dates|start day|beginning date|begin date|date of start|starting day|kick-off date|kickoff date|launch date|first day|start time|start datum',
  'end-column':
    'end date|end dates|ending date|ending dates|closing date|deadline|deadlines|finish date|expiry date|date of end|end day|last day|final day|closing dates|completion date|end time|finishing date',

  receive:
    'get|gets|got|getting|gotten|receive|receives|received|receiving|recieve|recieved|recive|recived|receieved|granted|grant|awarded|award|given|give|gave|gives|obtain|obtained|allocated|allocate|goes|go|went|going|gone|distributed|handed out|funded|fund|funding for|have received|has received|has gotten|secured|secure|won|win|wins|pocketed|raked in|is worth|worth|bagged|cost|costs|earmarked|land|landed|flows|flowed|goes to|goes into|went into|bag|benefit from|benefits from|dished out|handed|get funded|take|took|takes|commited|committed|raised|raise|shelled out|directed|devoted|dedicated|disbursed to projects|financed|being funded|holds|hold|sits with|sit with|rests with|lies with|is with|collect|collected|benefited|benefit|gt',
  end: 'end|ends|ending|ended by|finish|finishes|finishing|expire|expires|expiring|close|closes|closing|conclude|concludes|concluding|wrap up|wraps up|wrapping up|terminate|terminates|complete by|completes|run out|runs out|running out|end on|due|stop|stops|stopping|come to an end|comes to an end|coming to an end|due to end|complete|completing|ednign|endng|enidng|edning|last until|lasts until|lasting until|run until|runs until|run till|runs till|running until|done by|due to finish|set to end|cease|lapse|lapses|ned|conclusion',
  start:
    'start|starts|starting|started|begin|begins|beginning|began|begun|commence|commences|commenced|commencing|launch|launched|launches|launching|kick off|kicks off|kicked off|kicking off|get going|set off|strat|strated|satrt|open|opened|opens|initiated|get underway|got underway|due to start|set to start|kickoff|startd|gets going',
  run: 'running|run|runs|ran|active|ongoing|on-going|on going|underway|under way|in progress|live|open now|in operation|in force|alive|continuing|continue|continues|current|actve|activ|runing|ungoing|still on|going on|in effect|still open|runnin|active status|being implemented|implemented at the moment|on at the moment|ongoin|in the works|up and running',
  ended:
    'ended|finished|completed|over|closed|past|expired|concluded|done|wrapped up|terminated|already ended|already finished|already over|no longer running|no longer active|not running anymore|not active anymore|already done|has been completed|came to an end|have come to an end|has come to an end|inactive|fnished|finshed|stopped running|not running any more|no longer ongoing',
  'not-started':
    "not started|not yet started|not started yet|haven't started|havent started|have not started|haven't yet started|have not yet started|has not started|hasn't started|hasnt started|has not yet started|upcoming|not begun|not yet begun|haven't begun|have not begun|yet to start|yet to begin|unstarted|future projects|coming up|still to start|still to begin|havent begun|have yet to start|have yet to begin|not yet running|has yet to start|not yet underway|not yet active|waiting to start|in the pipeline|still to come|hadn't started|not kicked off|haven't kicked off|not launched|not yet launched|not running yet|didn't start yet|did not start yet|hasn't begun|not been started|not commenced|have not commenced|haven't commenced|not yet commenced|up coming|up-coming",
  'not-ended':
    "not ended|not yet ended|haven't ended|have not ended|not finished|haven't finished|have not finished|havent ended|havent finished|not over|still unfinished|unfinished|not yet finished|not completed|not yet completed|hasn't ended|not yet over",
  now: "now|currently|at the moment|right now|at present|presently|these days|still|today's|as we speak|atm|at this time|at this moment|as of now|nowadays|as of today|rn|anymore|any more|this moment|by now",
  about:
    'about|regarding|concerning|concern|concerns|related to|relating to|relate to|relates to|related|dealing with|deal with|deals with|focused on|focusing on|focus on|focuses on|targeting|target|targets|targeted at|targeted|aimed at|aiming at|aim at|aims at|touching|touch on|touches on|cover|covers|covering|mention|mentions|mentioning|mentioned|on the topic of|topic|topics|theme|themes|tackle|tackles|tackling|address|addresses|addressing|fight|fights|fighting|against|combat|combats|combating|combatting|prevent|prevents|preventing|prevention of|help|helps|helping|support|supports|supporting|assist|assists|assisting|serve|serves|serving|promote|promotes|promoting|improve|improves|improving|work with|works with|working with|work on|works on|working on|provide|provides|providing|offer|offers|offering|teach|teaches|teaching|train|trains|involving|involve|involves|involved in|involve in|in the field of|to do with|having to do with|have to do with|has to do with|something with|designed for|meant for|intended for|in support of|on behalf of|deal|dealing|strengthen|strengthens|strengthening|develop|develops|developing|increase|increases|reduce|reduces|reducing|benefiting|include|includes|including|boost|boosts|boosting|encourage|encouraging|build|builds|building|give help|organise|organises|organising|organize|organizing|make easier|speed up|speeds up|speeding up|look after|talk about|counter|countering|bring|brings|use|uses|using|deliver|delivers|delivering|run by women|enhance|enhancing|reach|reaches|care for|cares for|dedicated to|devoted to|geared towards|catering to|cater to|oriented|revolve around|centred on|centered on|being done|is done|be done|get done|to be done',
  lead: 'runs|lead|leads|leading the|manage|manages|managed|managing|implement|implements|implemented|implementing|responsible|responsible for|in charge|in charge of|behind|coordinate|coordinates|coordinated|carry out|carries out|carried out|carrying out|run by|led by|managed by|implemented by|carried out by|hosted by|in charge for|operated by|operates|handles|owns|owned by|does|executed by|coordinating|host|hosts|delivered by|owner|leader',

  all: 'over all|across all|all|everything|every project|the whole|whole|entire|full|complete list|full list|all of|anything|evrything|al|everyone|everybody|all the rest',
  others: 'others|the others|everyone else|everybody else|all the others|all others',
  except:
    'except|except for|excluding|exclude|without|other than|apart from|besides|not counting|minus|leaving out|leave out|excl|excl.|aside from|but not|everyone but|everything but|all but|ignoring|non|if you leave out|if we leave out|if we exclude|if you exclude|take out|taking out|anyone but|anybody but|everybody but|not including|isnt counted|is not counted',
  not: "not|no|isn't|isnt|aren't|arent|don't|dont|doesn't|doesnt|didn't|didnt|never|nor|neither|wasn't|weren't|won't|haven't|hasn't|none|cannot|can't|havent|hasnt|werent|wasnt",
  and: 'and|&|plus|as well as|n|+|both',
  or: 'or|either',
  only: 'only|just|limit to|filter|restrict to|narrow down to|limited to|solely|exclusively|filter to|filter by|narrow to|narrow it down to|restrict',
  these:
    'these|those|them|they|of them|which of them|of these|of those|it|its|their|the ones|ones|that|this|this one|that one|the same ones|these projects|those projects|the above|which one|which ones|wich one',
  'what-about':
    'what about|how about|and what about|and how about|wat about|wbt|whatabout|what if|and for|and in|same for|now for|and with|hw about|what bout',
  same: 'same|likewise|ditto|the same|same thing|same question|again',

  export:
    'csv|excel|xlsx|spreadsheet|export|download|as a table|as table|as a file|file|in excel|to excel|as csv|as excel|as xlsx|exported|downloadable',
  'next-page':
    'next|next page|show more|see more|more results|the rest|rest|continue|more please|show the rest|more of them|keep going|next ones',
  details:
    'details|detail|tell me more|more info|info|information|card|describe|more about|full details|more details|tell me about|tell me more about|what do you know about|everything about|facts|info on|info about|information on|information about|details of|details on|details about',

  correction: 'i meant|no i meant|sorry i meant|i mean|no i mean|i meant to say|i meant to ask|make that|no wait',
  'list-itself':
    'list|the list|dataset|data set|data|table|register|database|this list|your list|your data|the data|the dataset|in the list|on the list|listing|records',
  updated:
    'updated|update date|date of update|update|up to date|up-to-date|how old|how recent|how fresh|how current|last updated|outdated|fresh|as of what date|when updated|updated last|date of the list|out of date|how new|refreshed|stale|last refreshed',
  source:
    'source|sources|where does this come from|where is this from|where is the data from|come from|comes from|published by|who published|publisher|where did you get|published|based on what|where does the data come from|where does the information come from|what is this based on|where do you get|provenance|origin|originate|what is amif|what amif is|where does the money come from|where the money comes from',
  greeting:
    "hello|hi|hey|hiya|good morning|good afternoon|good evening|howdy|yo|greetings|morning|hello there|hi there|hey there|heya|hallo|helo|sup|good day|how are you|how are you doing|how is it going|whats up|what's up|hi all|hey bot|evening|heyy|heyyy|hii|hiii|helloo",
  thanks:
    "thanks|thank you|see you tomorrow|see you later|see you soon|until next time|have a nice weekend|have a nice day|have a good day|have a good one|nice weekend|good weekend|happy weekend|merry christmas|happy easter|happy holidays|happy new year|that helped|that helps|this helped|this helps|very helpful|that was helpful|so helpful|helpful|thx|ty|cheers|many thanks|thanks a lot|great|nice|cool|awesome|perfect|ok|okay|thank u|tnx|good bot|bye|goodbye|see you|that's all|thats all|got it|well done|good job|brilliant|much appreciated|lovely|wonderful|excellent|ta|thank you so much|thank you very much|thanks so much|super|amazing|thnx|tks|appreciate it|see ya|never mind|nevermind|k|kk|sweet|noted",
  help: 'help|help me|help!|what can you do|what can i ask|how does this work|how do i use|how do you work|who are you|what are you|instructions|usage|commands|examples|example|what do you know|what do you do|how to use|what can you tell me|what can you answer|what questions|how can you help|how do i use you|how do i use this|what can i ask you|menu|options|manual|faq|can you help|can you help me|could you help|could you help me|what else can you do|what are you able to do|your capabilities|capabilities|how to use this|i need help|guide|what is this bot|what is hankebotti|how can i ask|what kind of questions|what sort of questions|tutorial|what could i ask|what should i ask|wat can u do|what can u do|wat can you do|what can u tell|what u do|what do u do|who r u|what r u|how do u work|how to use u|wht can you do|wut can u do|what can u help|can u help|can u help me|are you human|are you a human|are you a bot|are you a robot|are you an ai|are you ai|are you real|are you a person|are you a machine|who made you|who built you|whats your name|what is your name|do you have a name|how old are you|where are you from|where do you live',

  staff:
    'staff|employees|employee|personnel|workers employed|salaries|salary|headcount|fte|ftes|ceo|director|directors|project manager|project managers|manager|managers|person-years|man-years|team members|payroll|director-general|director general|wage|wages|employ|employs|employed|how many people work|people working|workforce size|head of|project coordinator|work at|works at|hired|hire|chief|boss|headed by|team size|contact persons|vacancies|job openings|volunteers work',
  place:
    'region|regions|by region|per region|by city|by municipality|by location|location|locations|located|geographical|geographically|geographic|address|addresses|postcode|zip code|map|county|counties|based in|by county|per city|per municipality|headquarters|headquartered|province|provinces|area-wise|business id|vat number|country breakdown|by country|per country|regional|regionally|situated|street|latitude|coordinates',
  contact:
    'contact|contacts|phone|telephone|phone number|phone numbers|email|e-mail|emails|contact person|contact details|reach out|call someone|website|web site|url|homepage|who to call|get in touch|contact info|contact information|web page|link|links|mail address|phone no|webpage|tel',
  'total-cost':
    'total cost|total costs|total budget|total budgets|overall budget|own contribution|co-financing|cofinancing|co-funding|match funding|matched funding|own funding|self-financing|national contribution|national co-financing|national funding|full cost|full budget|eligible cost|eligible costs|budget|budgets|state funding|government funding|eu share of|co-financing rate|cofinancing rate|aid intensity|funding rate|private funding|own money|costs in total|total project cost|overall cost|overall costs|national share|total expenditure|overheads|overhead|unit cost|unit costs|co-financed|cofinanced|national match|own share|co-finance|cofinance*|co-finance*|self-finance*|self-funding|counterpart funding',
  payments:
    'do with the money|did with the money|done with the money|do with it|doing with the money|do with their money|spent|spend|spends|spending|expenditure|expenditures|paid|paid out|pay|pays|payment|payments|used so far|disbursed|disbursement|disbursements|annual budget|yearly budget|per month|monthly|a month|a year|per day|unspent|left over|remaining money|money left|remaining funds|remaining budget|refund|refunded|clawed back|recovered|absorbed|absorption|annual spending|burn rate|money is left|has been used|have used|used up|invoices|invoiced|advance payment|instalment|installment|instalments|reimbursed|remains|returned money|pre-financing|budget left|funds left|remaining',
  results:
    'results|result|outcome|outcomes|achieved|achieve|achievement|achievements|impact|impacts|effective|effectiveness|success|successful|succeeded|failed|final report|evaluation|evaluations|benefits|accomplished|performance|succeed|fail|output|outputs|indicators|effects|reports|audit|audits|audited|kpi|kpis|success rate|useful|delivered|most effective|worked well|worked|reach its targets|reach its goals|reach its target|meet its targets|meet its goals|reached its targets|hit its targets|reach their goals|reach their targets',
  applications:
    'applications|application|applied|applicant|applicants|rejected|refused|turned down|denied|unsuccessful|open calls|open call|call for proposals|calls for proposals|how do i apply|apply|applying|how to apply|deadline to apply|application deadline|eligibility criteria|selection criteria|next call|can i apply|approval rate|acceptance rate|declined|not funded|not granted|submitted|submit|criteria|eligible|eligibility|requested|asked for money|waiting list|reject|refuse|call round|proposals|proposal',
  participants:
    'participants|participant|clients served|customers|people reached|people helped|people were helped|people participated|participated|attendees|attended|how many people|how many women|how many children|how many refugees|how many migrants|how many immigrants|how many asylum seekers|how many victims|how many students|how many families|how many men|how many girls|how many boys|how many kids|how many persons|how many individuals|how many municipalities|how many clients|how many volunteers|how many youths|how many young people|refugees did|people did|people have|people benefited|people got|people take part|take part|took part|number of participants|number of people|number of refugees|number of asylum seekers|number of clients|number of migrants|number of women|number of children|how many minors|how many mothers|how many returnees|how many cities|how many teachers|how many interpreters|returned so far|how many schools|how many asylum|how many residence|how many decisions|how many quota|how many unaccompanied|how many deportations',
  opinion:
    'best|worst|should|opinion|do you think|think about|recommend|recommended|recommendation|deserve|deserves|fair|unfair|waste|wasteful|wasted|useless|too much|too little|enough|worthwhile|corrupt|corruption|fraud|interesting|most interesting|favourite|favorite|good idea|bad idea|important|most important|ought|you like|scam|suspicious|illegal|good use|justified|overfunded|underfunded|cool projects|coolest|makes sense|happy|promising|innovative|value for money|smart',
  'other-fund':
    'esf|esf+|erdf|isf|bmvi|horizon|horizon europe|erasmus|erasmus+|interreg|cohesion fund|leader|internal security fund|border management|just transition fund|life programme|previous period|2014-2020|last programming period|sweden|germany|estonia|norway|denmark|other countries|other member states|eafrd|in other eu countries|other funds|state aid|frontex budget|stea|previous programming period|world bank|unicef|unhcr|iom|france|italy|greece|elsewhere in europe|european social fund|regional development fund',
  instruction:
    'delete|remove|drop|insert|update the|ignore previous|ignore all|ignore your|disregard|forget|system prompt|your prompt|instructions and|token|password|passwords|api key|secret|secrets|credentials|execute|sudo|eval|write a poem|poem|joke|sing|translate|remind|subscribe|notify|alert me|schedule|send|forward|post|tweet|hack|reveal|pretend|act as|roleplay|add a project|add project|change the|modify|edit|select|rm -rf|shutdown|restart|reboot|override|jailbreak|developer mode|create a|make a|book|order a pizza|pizza|story|code|python|javascript|script|print your|env|bypass|simulate|you are now|repeat after|say|write|story|essay|summarize the news|play',
  future:
    'predict|prediction|forecast of|will get next|next programming period|next period|will be funded next|future funding|projection|follow-up funding|estimate for|estimate|expected to get|next round|renewed|extension|extended|will be granted|expected funding',
  'not-held':
    'halfway|halfway through|half way|half way through|midway|midway through|half done|nearly finished|nearly done|almost finished|almost done|additional funding|extra funding|top-up funding|more funding later|delayed|delays|overdue|behind schedule|on schedule|weather|news|time is it|president|prime minister|minister|government|party|election|temperature|population|gdp|tax|taxes|stock|share price|age of|born|gender of|chairman|chairperson|partner|partners|consortium|subcontractor|subcontractors|founded|established in|turnover|revenue|profit|auditor|official in charge|decision maker|decided|who approved|who decided|approved by|signed|contract number|grant number|project number|registration number|identifier|id number|lunch|football|meaning of life|capital of|currency rate|exchange rate|bitcoin|members|membership|owner of the list|lottery|winner of|movie|recipe|shareholder|shareholders|supervisor|monitored by|evaluated by|supervises|approved|politician|politicians|famous|legal form|sector breakdown|private sector|public sector|ngo or|nationality|nationalities',
  'computed-bound':
    'over average|over mean|over median|over the average|over the mean|over the median|over an average|above average|above mean|above median|above the average|above the mean|above the median|above an average|above an mean|above an median|under average|under mean|under median|under the average|under the mean|under the median|under an average|under an mean|under an median|below average|below mean|below median|below the average|below the mean|below the median|below an average|below an mean|below an median|beyond average|beyond mean|beyond median|beyond the average|beyond the mean|beyond the median|beyond an average|beyond an mean|beyond an median|more than average|more than mean|more than median|more than the average|more than the mean|more than the median|more than an average|more than an mean|more than an median|less than average|less than mean|less than median|less than the average|less than the mean|less than the median|less than an average|less than an mean|less than an median|higher than average|higher than mean|higher than median|higher than the average|higher than the mean|higher than the median|higher than an average|higher than an mean|higher than an median|lower than average|lower than mean|lower than median|lower than the average|lower than the mean|lower than the median|lower than an average|lower than an mean|lower than an median|big projects|big grants|big recipients|small projects|small grants|small recipients|large projects|large grants|large recipients|short projects|short grants|short recipients|long projects|long grants|long recipients|bigger projects|bigger grants|bigger recipients|smaller projects|smaller grants|smaller recipients|year-long|yearlong|month-long|years long|months long',
  'organisation-kind':
    'city of|city|town of|town|municipality of|municipality|foundation|association|bank|bank of|ministry|ministry of|agency|university|university of|parish|institute|institute of|ltd|inc|company|department of|board|council|embassy|church|institution|corporation|society of|federation|hospital|college',
  'topic-filler':
    'work|help|support|service|services|activities|things|stuff|efforts|field|issues|matters|people|action|apart from each other|from each other|recognise|welcome',
  filler:
    "name the|name all|name me|name a few|over the projects|across the projects|a|an|the|is|are|was|were|be|been|being|am|do|does|did|has|have|had|can|could|would|will|shall|may|might|must|please|pls|plz|kindly|i|i'm|im|i'd|id|me|my|we|our|us|you|your|u|to|of|in|on|at|for|from|with|into|onto|within|as|if|so|then|than|there|there's|theres|here|show|list|give|tell|find|display|get me|let|know|want|wanna|would like|like|need|see|look|search|searching|looking|interested|wondering|wonder|curious|ask|question|quick|quickly|asap|urgent|urgently|exactly|exact|roughly|approximately|approx|about how|actually|really|basically|literally|any|some|something|anyone|someone|anybody|somebody|one|that|which|who|whom|also|too|yet|already|ever|far|currently listed|amif|amif-funded|eu|eu's|european union|fund|finland|finnish|finland's|in finland|asylum migration and integration fund|asylum, migration and integration fund|hankebotti|bot|single|number one|what's|it's|he|she|his|her|out|up|down|through|via|have got|happen|happening|happens|exist|exists|existing|possible|possibly|maybe|perhaps|well|hmm|um|uh|er|oh|lol|haha|btw|fyi|right|sure|yes|yeah|yep|good|morning|afternoon|hi|hey|hello|thanks|thank|dear|sir|madam|team|guys|folks|for me|for us|meeting|report|presentation|memo|briefing|purposes|respect|regard|terms|case|during|over the course of|period|date|dates|day|days|month|months|ones|kinds|kind|sort of|type|types|such|available|included|mean|say|said|question is|what's the|answer|figure|figures|value|numbers|overview|summary|summarise|summarize|status|situation|provide me|provide us|provided|kind regards|regards|cheers|pull|pull up|fetch|check|calculate|compute|work out|figure out|sth|gimme|lemme|wanted|trying|try|make|set|while|when|because|since|until|till|by|before|after|between|both|other|others|another|else|otherwise|instead|nearest|part|whose|having|including those|same|very|quite|pretty|much|many|lot|lots|again|back|now then|anyway|ya|y'all|em|hold|left|lined|coming|come|comes|got to|gonna|going to|want to|need to|able|currently being|ask you|wish|wished|appreciate|grateful|would you|could you|can you|happening now|listed|entry|entries|item|items|row|rows|big|small|large|long|short|old|new|high|low|size|under|but|implementation|implementation period|at some point|some point|according|point|within the|everyone's|according to the list|grand|scheme of things|kindly provide|furnish|across|anything|whatever|belong|belongs|belonging|came|come in|hav|hve|teh|thr|different|distinct|unique|separate|not per project|not by project|various|quick q|quick question|q|damn|damnit|wtf|tf|hell|the hell|on earth|fuck|fucking|fuckin|shit|omg|bloody|freaking|crap|lmao|lmfao|rofl|hmmm|hm|uhm|umm|erm|aight|ok so|okay so|ah|aha|yo|dude|bro|mate|buddy|my friend|friend|pal|boss needs|boss wants|my boss needs|my boss wants|the boss wants|the minister needs|minister needs|the minister wants|minister asks|my manager wants|for my boss|for the minister|for my thesis|my thesis|thesis|writing a thesis|writing an article|for an article|journalist here|student here|w|wanna know|want know|i want know|i need know|gotta know|dunno|idk|afaik|iirc|rn|tbh|imo|ur|r|ya know|you know|can u|could u|u know|do u|are u|please say|say me|tell me please|remind|quickly please|real quick|just wondering|was wondering|i wonder|anyone know|does anyone know|do you happen to know|happen to know|by any chance|if possible|if you can|exact number|the exact|precise|precisely|right now please|is exist|there exist|there is|sorry|my bad|oops|nvm|correct|correct?|right?|isn't it|one more|another question|next question|also please|asap please|urgent pls|plss|plsss|plzz|kindly advise|better|nicer|improved|how|s|upfront|in advance",
};
