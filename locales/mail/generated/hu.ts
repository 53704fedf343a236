
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Vissza a petícióhoz`,
'mail.answer.refused-text': `Menj vissza, javítsd ki az itt felsoroltakat, és írd alá újra. Amit beírtál, még ott van.`,
'mail.answer.refused-title': `Az aláírásod nem ment át`,
'mail.confirm.ask': `Az aláírásod akkor számít, ha megerősíted. Nyisd meg ezt az oldalt, és nyomd meg a gombot:`,
'mail.confirm.intro': `Valaki – reméljük, te – aláírt egy petíciót ezzel az e-mail-címmel.`,
'mail.confirm.not-you': `Ha nem te voltál, nincs teendőd: az aláírás nem számít. Azon az oldalon törölheted is.`,
'mail.confirm.subject': `Erősítsd meg az aláírásodat`,
'mail.page.comment': `Megjegyzés`,
'mail.page.confirm-button': `Megerősítem az aláírásomat`,
'mail.page.confirm-text': `Ezt írták alá az e-mail-címeddel. Akkor számít, ha megerősíted.`,
'mail.page.confirm-title': `Erősítsd meg az aláírásodat`,
'mail.page.confirmed-text': `Köszönjük. Az aláírásod számít.`,
'mail.page.confirmed-title': `Az aláírásodat megerősítetted`,
'mail.page.delete-button': `Törlöm az aláírásomat`,
'mail.page.delete-text': `Ez törli az aláírásodat és a hozzájárulásodról szóló bejegyzést. A törlés végleges.`,
'mail.page.delete-title': `Az aláírásod visszavonása`,
'mail.page.deleted-text': `Ha volt aláírás ezzel a linkkel, most töröltük, a hozzájárulásról szóló bejegyzéssel együtt.`,
'mail.page.deleted-title': `Az aláírásodat visszavontuk`,
'mail.page.gone-text': `Töröltük. Aki szeretné, újra aláírhatja.`,
'mail.page.gone-title': `Itt nincs aláírás`,
'mail.page.name': `Név`,
'mail.page.unknown-text': `Másold ki a teljes linket. Ha ez nem segít, írj a petíció működtetőjének.`,
'mail.page.unknown-title': `Ez a link nem működik`,
'mail.signed.intro': `Valaki – valószínűleg te – újra aláírt egy petíciót ezzel az e-mail-címmel.`,
'mail.signed.nothing-to-do': `Az első aláírásod már számít, és változatlan maradt. Nincs teendőd. Ezen az oldalon törölheted:`,
'mail.signed.subject': `Már aláírtad`,
    };
  