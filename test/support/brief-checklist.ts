/** A fact that the campaign's English text has to tell, and the words that show that it does. */
interface BriefFact {
  readonly fact: string;
  /** All of these occur in the rendered text. */
  readonly says: readonly (string | RegExp)[];
}

/**
 * What the default campaign tells, fact by fact. Patterns leave the wording free within a sentence (`[^.]*`)
 * or a passage (`[\s\S]{0,n}`), and are strict about names and content. Dates of entries are the view's.
 */
export const briefChecklist: readonly BriefFact[] = [
  // The call to action
  {
    fact: 'the aim: people everywhere sign a petition',
    says: [/sign (?:this|the|our) petition/i, /people everywhere|everyone, everywhere/i],
  },
  { fact: 'the aim: to defend encryption worldwide', says: [/defend(?:ing)? encryption (?:world|around)/i] },
  {
    fact: 'three things are under attack: conversations, data, digital security',
    says: [/private conversations[^.]*personal data[^.]*digital security[^.]*under attack/i],
  },
  {
    fact: 'governments in many parts of the world step up efforts to undermine encryption',
    says: [/many parts of the world/i, /governments[^.]*(?:step|push|more|hard)[^.]*undermin\w+ encryption/i],
  },
  {
    fact: 'encryption protects everything from messages and photos to business and banking information',
    says: [
      /encryption[^.]*technology[^.]*everything from[^.]*messages[^.]*photos[^.]*sensitive[^.]*business[^.]*banking/i,
    ],
  },
  { fact: 'the attacks are justified as safety', says: [/attacks[^.]*justif[^.]*safety/i] },
  {
    fact: 'weaker encryption makes everyone less safe',
    says: [/weak\w* encryption[^.]*makes? everyone less safe/i],
  },
  {
    fact: 'the addressee: governments around the world',
    says: [/governments (?:around|of|all over) the world/i],
  },
  {
    fact: 'demand 1: reject backdoors and client-side scanning',
    says: [/(?:reject|say no to|refuse)[^.]*encryption backdoors[^.]*client-side scanning/i],
  },
  { fact: 'demand 1: no special access for governments', says: [/\bno “special access” for governments/i] },
  {
    fact: 'demand 1, why: special access weakens encryption for everyone',
    says: [/“special access”[^.]*weakens encryption for everyone/i],
  },
  {
    fact: 'demand 2: consult cryptographers and privacy experts',
    says: [/consult[^.]*cryptographers and privacy experts/i],
  },
  {
    fact: 'demand 2: work with people who understand encryption',
    says: [/work\w* with people who understand/i],
  },
  {
    fact: 'demand 2, why: effective and proportionate answers to digital challenges',
    says: [/effective and proportionate/i, /digital challenges/i],
  },
  {
    fact: 'demand 3: support encryption and the right to privacy',
    says: [/(?:\bsupport|stand up for|back) encryption and the right to privacy/i],
  },
  {
    fact: 'demand 3: commit to respect, protect and fulfil the right to privacy online',
    says: [/right to privacy[^.]*online/i, /commit[^.]*respect[^.]*protect[^.]*fulfil/i],
  },
  {
    fact: 'the closing line: sign now, to defend encryption and protect privacy online',
    says: [/\bsign now[^.]*defend encryption[^.]*protect privacy online/i],
  },

  // How does encryption work?
  { fact: 'the first question: how encryption works', says: [/how does encryption work\?/i] },
  {
    fact: 'end-to-end encryption is about personal data: photos, messages, notes',
    says: [/end-to-end encryption[^.]*personal data[^.]*photos[^.]*messages[^.]*notes/i],
  },
  {
    fact: 'it keeps them safe from hackers, surveillance and misuse',
    says: [/safe[^.]*hackers[^.]*surveillance[^.]*misuse/i],
  },
  {
    fact: 'stored files, photos and backups become unreadable code',
    says: [/stored files[^.]*photos[^.]*backups[^.]*code/i, /unreadable|(?:nobody|no one) can read/i],
  },
  { fact: 'only a unique key opens it', says: [/only[^.]*unique key[^.]*open/i] },
  { fact: 'so encrypted data stays private and secure', says: [/encrypted data stays private and secure/i] },
  {
    fact: 'strong encryption is essential to privacy and security',
    says: [/strong encryption is essential (?:to|for) (?:both|privacy and)/i],
  },
  {
    fact: 'weakening it creates vulnerabilities that bad actors can exploit',
    says: [/weaken[^.]*create[^.]*vulnerabilities[^.]*bad actors[^.]*exploit/i],
  },
  {
    fact: 'that puts data, and even people’s safety, at risk',
    says: [/puts?[^.]*data[^.]*at risk[^.]*even[^.]*safety|data[^.]*even[^.]*safety[^.]*at risk/i],
  },

  // What the three terms mean
  {
    fact: 'the second question: what the three terms mean',
    says: [/“backdoors”[^.]*“ghost keys”[^.]*“client-side scanning”[^.]*\?/i],
  },
  {
    fact: 'a backdoor lets a third party, a government say, read messages',
    says: [/backdoor[^.?]*third party[^.?]*government[^.?]*read[^.?]*messages/i],
  },
  {
    fact: 'a backdoor is supposedly for lawful purposes only',
    says: [/supposedly[^.]*only[^.]*“lawful” purposes/i],
  },
  {
    fact: 'any backdoor is a vulnerability that anyone could exploit',
    says: [/any backdoor is a security vulnerability[^.]*anyone[^.]*could[^.]*exploit/i],
  },
  { fact: 'a ghost key is similar to a backdoor', says: [/ghost key[^.]*similar/i] },
  {
    fact: 'services would have to change their software and encryption keys',
    says: [/services would have to change their software and (?:their )?encryption keys/i],
  },
  {
    fact: 'so that government or law enforcement can secretly add itself to a conversation',
    says: [/government or law enforcement[^.]*secretly add itself to an encrypted conversation/i],
  },
  {
    fact: 'a ghost key weakens the service’s encryption and deceives its users',
    says: [/weakens the service’s encryption[^.]*deceives[^.]*(?:users|people who use it)/i],
  },
  { fact: 'client-side scanning is abbreviated CSS', says: [/client-side scanning \(CSS\)/i] },
  {
    fact: 'messages or files are scanned on the person’s own device before they are encrypted',
    says: [
      /scanned on[^.]*own device/i,
      /messages or files are scanned[^.]*before they are encrypted|before messages or files are encrypted,[^.]*scanned/i,
    ],
  },
  {
    fact: 'they are compared with a secret database of prohibited content',
    says: [/compared with a secret database of prohibited content/i],
  },
  {
    fact: 'it is often proposed to fight crimes such as the sharing of child abuse material',
    says: [/often proposed[^.]*fight crimes[^.]*sharing of child sexual exploitation material/i],
  },
  {
    fact: 'it breaks encryption’s promise of privacy and opens the door to wider surveillance',
    says: [/breaks[^.]*promise of privacy/i, /opens the door to wider surveillance/i],
  },
  {
    fact: 'none of this opens data to the good guys alone',
    says: [/none of[^.]*open[^.]*data[^.]*“good guys” alone/i],
  },
  {
    fact: 'once encryption is weakened, anyone with the right tools can exploit it',
    says: [/weaken[^.]*anyone (?:with|who has) the right tools can exploit it/i],
  },
  { fact: 'hackers can steal personal data', says: [/hackers can steal[^.]*personal data/i] },
  {
    fact: 'activists and journalists can be targeted',
    says: [/activists and journalists can (?:be targeted|become targets)/i],
  },
  {
    fact: 'foreign governments can spy on people in their own country and beyond',
    says: [/foreign governments can spy on people[^.]*in their own country and beyond/i],
  },

  // Which products
  {
    fact: 'the third question: which commonly used encrypted products are under attack',
    says: [
      /which[^.]*common\w* use[^.]*encrypted products[^.]*under attack\?|which encrypted products[^.]*\?/i,
    ],
  },
  {
    fact: 'most people already use encrypted products, knowingly or not',
    says: [/most people already use encrypted products/i, /\bknow[^.]{0,20}or not/i],
  },
  {
    fact: 'many widely used products are caught up in the attacks',
    says: [/many (?:widely used|popular)[^.]*caught up in these attacks/i],
  },
  {
    fact: 'messaging: five products, Telegram for its Secret Chats only',
    says: [/messaging\W*WhatsApp\W*Signal\W*Telegram \(Secret Chats only\)\W*iMessage\W*Facebook Messenger/i],
  },
  {
    fact: 'email: Proton Mail, and Tutanota, now named Tuta',
    says: [/email\W*Proton Mail\W*Tutanota \(now Tuta\)/i],
  },
  {
    fact: 'cloud storage: three products',
    says: [/cloud storage\W*Apple iCloud Advanced Data Protection\W*Tresorit\W*MEGA/i],
  },
  {
    fact: 'password managers: three products',
    says: [/password managers\W*Bitwarden\W*1Password\W*LastPass/i],
  },
  { fact: 'encrypted VPNs: three products', says: [/encrypted VPNs\W*Mozilla VPN\W*Mullvad\W*ProtonVPN/i] },

  // Which attacks
  {
    fact: 'the fourth question: which attacks are under way',
    says: [/specific attacks on encryption are under way\?/i],
  },
  {
    fact: 'lawmakers in many countries threaten encryption',
    says: [/many countries[^.]*threaten\w* encryption/i, /lawmakers[^.]*threaten\w* encryption/i],
  },
  { fact: 'campaigners watch these developments', says: [/developments that campaigners[^.]*watch/i] },
  {
    fact: 'the five places, in the order of the brief',
    says: [/United Kingdom[\s\S]*Sweden[\s\S]*France[\s\S]*European Union[\s\S]*United States/],
  },
  {
    fact: 'UK: the government secretly issued demands for access to encrypted personal data in iCloud',
    says: [
      /United Kingdom[\s\S]{0,80}\bsecret\w*[^.]*government|United Kingdom[\s\S]{0,80}government secretly/i,
      /issued demands for access to encrypted personal data[^.]*stored in Apple’s iCloud/i,
    ],
  },
  { fact: 'UK: that puts the privacy of millions at risk', says: [/privacy of millions[^.]*at risk/i] },
  {
    fact: 'UK: Apple paused its encrypted iCloud service for users in the UK',
    says: [/respon[^.]*Apple[^.]*paus[^.]*encrypted iCloud service for users in the UK/i],
  },
  { fact: 'UK: that leaves everyone less secure online', says: [/leaves everyone less secure online/i] },
  { fact: 'UK: a legal challenge is under way', says: [/legal challenge is under way/i] },
  {
    fact: 'UK: the Investigatory Powers Tribunal hears it in secret',
    says: [
      /Investigatory Powers Tribunal \(IPT\)/,
      /in secret by the Investigatory Powers|Tribunal \(IPT\)[^.]*hear\w* it in secret/i,
    ],
  },
  {
    fact: 'Sweden: a bill would force platforms to retain data for law enforcement',
    says: [
      /Sweden[\s\S]{0,80}lawmakers[^.]*consider[^.]*bill[^.]*would force platforms to retain data for law enforcement/i,
    ],
  },
  {
    fact: 'Sweden: the bill would break end-to-end encryption in effect',
    says: [/in effect[^.]*break end-to-end encryption|break end-to-end encryption in effect/i],
  },
  {
    fact: 'Sweden: Signal’s president spoke of an existential threat to privacy',
    says: [/Signal’s president[^.]*(?:spoke|spoken|warned) of an existential threat to privacy/],
  },
  {
    fact: 'Sweden: if passed, it could set a dangerous precedent for the EU and beyond',
    says: [/could set a dangerous precedent for the EU and beyond/i, /\bif [^.]*passe[ds]/i],
  },
  {
    fact: 'France: an amendment would have weakened messaging apps such as WhatsApp and Signal',
    says: [/amendment[^.]*would have weakened encrypted messaging apps such as WhatsApp and Signal/i],
  },
  {
    fact: 'France: lawmakers in the National Assembly voted it down',
    says: [
      /France[\s\S]{0,220}National Assembly/,
      /lawmakers in the National Assembly voted[^.]*down|in the National Assembly, lawmakers voted[^.]*down/i,
    ],
  },
  {
    fact: 'France: even so, some governments and lawmakers look for new ways to undermine encryption',
    says: [/even so, some governments and lawmakers[^.]*already[^.]*new ways to undermine encryption/i],
  },
  {
    fact: 'EU: the “chat control” proposal is disputed',
    says: [/European Union[\s\S]{0,80}“chat control” proposal is disputed|disputed “chat control” proposal/i],
  },
  {
    fact: 'EU: versions of it risked making client-side scanning of private messages mandatory',
    says: [/versions of[^.]*risked making (?:the )?client-side scanning of private messages mandatory/i],
  },
  {
    fact: 'EU: its new security strategy includes a “technology roadmap” on encryption',
    says: [/EU’s new security strategy[^.]*“technology roadmap” on encryption/i],
  },
  { fact: 'EU: the roadmap is due later in 2025', says: [/roadmap[^.]*due later in 2025/i] },
  {
    fact: 'EU: privacy advocates warn that it could pave the way to weaker encryption across Europe',
    says: [/privacy advocates warn[^.]*could pave the way to weaker end-to-end encryption across Europe/i],
  },
  {
    fact: 'US: encryption is increasingly threatened without strong federal privacy protection',
    says: [
      /United States[\s\S]{0,80}without strong federal privacy protection, encryption is (?:increasingly|more and more)[^.]*threat/i,
    ],
  },
  {
    fact: 'US: several bills could force companies to weaken secure messaging',
    says: [/lawmakers[^.]*proposed several bills/i, /could force companies to weaken secure messaging/i],
  },
  {
    fact: 'US: among them measures that promote client-side scanning or expand platforms’ liability',
    says: [
      /(?:among them|include)[^.]*measures[^.]*promote client-side scanning or expand platforms’ liability/i,
    ],
  },
  {
    fact: 'US: sensitive data is already widely exposed',
    says: [
      /already[^.]*expose[^.]*sensitive data|sensitive data[^.]*already[^.]*exposed/i,
      /data brokers, surveillance and breaches/i,
      /widely exposed|on a wide scale/i,
    ],
  },
  {
    fact: 'US: weaker encryption would leave millions even more vulnerable',
    says: [/weaker encryption would leave millions[^.]*even more vulnerable/i],
  },
];
