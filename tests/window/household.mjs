// The made-up household of the story: what it writes down in the window, what it answers to a
// form, and the same as commands have it.

// Found nowhere else; on pictures for people a usual name.
export const SENTINEL = process.env.WINDOW_PICTURES ? 'Ellis' : 'Zanzibarrow'

/** What a family writes down: of each, whom it is about, its kind on the page, the answers
    there, and the same as a command has it. */
export const FACTS = [
    ['Margaret', 'Medicines', { 'What is the medicine': 'Levothyroxine', 'Which strength': '50 micrograms' }, 'medication', { name: 'Levothyroxine', strength: '50 micrograms' }],
    ['Margaret', 'Allergies', { 'What must they not have': 'Penicillin', 'What happens': 'A rash' }, 'allergy', { substance: 'Penicillin', reaction: 'A rash' }],
    ['Margaret', 'Contacts', { 'What is their name': 'Tom Ellis', 'Who are they': 'Son' }, 'contact', { name: 'Tom Ellis', relationship: 'Son' }],
    ['Margaret', 'About me', { 'Which heading': ['important'], 'What do they say': 'My garden.' }, 'about_me', { heading: 'important', text: 'My garden.' }],
    ['Margaret', 'Appointments', { 'With whom': 'Memory clinic', 'On which day': '9 December 2031' }, 'appointment', { with: 'Memory clinic', date: '9 December 2031' }],
    ['Margaret', 'Everyday living', { 'Which activity': ['eating'], 'What can they do': 'Eats alone.', 'How much help': ['alone'] }, 'function', { domain: 'eating', can_do: 'Eats alone.', ability: 'alone' }],
    ['Margaret', 'Equipment', { 'What is it': 'Walking frame', 'Is it in use': ['in_use'] }, 'equipment', { what: 'Walking frame', status: 'in_use' }],
    ['Margaret', 'Health conditions', { 'What is the condition': 'Dementia' }, 'condition', { name: 'Dementia' }],
    ['Margaret', 'What has happened', { 'Was it a fall': ['fall'], 'Where did it happen': 'In the kitchen' }, 'event', { type: 'fall', place: 'In the kitchen' }],
    ['Margaret', 'Professionals and services', { 'What are they': ['gp'], 'What is their name': 'Dr Amara Obi' }, 'professional', { role: 'gp', name: 'Dr Amara Obi' }],
    ['Margaret', 'Vaccinations', { 'Which vaccination': 'Influenza', 'When was it given': 'October 2025' }, 'vaccination', { what: 'Influenza', date: 'October 2025' }],
    ['The home', 'Household', { 'Which pets': 'A cat called Biscuit' }, 'household', { pets: 'A cat called Biscuit' }],
]

/** Passes a question by. */
const SKIP = undefined

/** What it answers to the homecare form: of each, how the question begins, how the part of it
    begins that is asked, and the answer: words, choices, or a reason for none. */
export const ANSWERS = [
    ['Your full name', 'Which title', 'Mrs'],
    ['How should our carers', 'What do they like to be called', 'Peggotty'],
    ['NHS number', 'What is the NHS number', '999 000 0018'],
    ['Address that we come to', 'What is the address', '12 Chestnut Row'],
    ['Address that we come to', 'What is the postcode', 'NW1 0AA'],
    ['Telephone, e-mail', 'Which phone numbers', '01632 960123'],
    ['Telephone, e-mail', 'Is it about contact', ['A particular way']],
    ['Telephone, e-mail', 'What is needed', 'Ring after breakfast.'],
    ['Telephone, e-mail', 'How should they be contacted', ['Letter', 'Telephone']],
    ['How would you describe your ethnic group', 'What is their ethnic group', SKIP],
    ['Which language', 'Which language', 'Welsh'],
    ['Which language', 'Do they need an interpreter', ['No']],
    ['Does your religion', 'Which religion', ['Not known']],
]

/** A question that is picked from the form by itself, in the person's own words. */
export const PICKED = ['What would you like to achieve', [
    ['What would you like to achieve', 'What do they want to achieve', 'To walk to the pond again.'],
    ['What would you like to achieve', 'Are these the own words', ['Yes']],
]]

/** The same, as commands have it: what is new of the person, and what is new beside it. */
export const ANSWERED = {
    person: ['name.title=Mrs', 'name.preferred=Peggotty', 'nhs_number=999 000 0018', 'phone=01632 960123', 'language=Welsh', 'interpreter=no', 'religion=not known'],
    more: [
        ['address', 'lines=12 Chestnut Row', 'postcode=NW1 0AA'],
        ['communication_need', 'category=contact_method', 'text=Ring after breakfast.', 'contact_method=letter', 'contact_method=telephone'],
        ['goal', 'words=To walk to the pond again.', '--voice', 'own_words', '--said-by', `Margaret ${SENTINEL}`],
    ],
}

/** Slips: what is typed first where a part begins like this, and is not taken. */
export const SLIPS = { 'On which day': '39 December 2031, Slipaway', 'What is the NHS number': '999 000 0019' }

/** What nothing may keep: what was written down, and the passphrase. */
export const SECRETS = [SENTINEL, 'Levothyroxine', '50 micrograms', 'Penicillin', 'A rash', 'Tom Ellis', 'My garden.', 'Memory clinic', '9 December 2031',
    'Eats alone', 'Walking frame', 'In the kitchen', 'Sarah Ellis', '17 May 1940', 'Camden Continence', 'food cut up', 'Commode', '2031-12-09', '1940-05-17',
    'Amara Obi', 'October 2025', 'called Biscuit', 'Peggotty', '999 000 0018', '9990000018', 'Chestnut Row', 'NW1 0AA', '960123', 'after breakfast', 'to the pond', 'Slipaway', '999 000 0019']

