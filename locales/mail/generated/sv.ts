
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Tillbaka till namninsamlingen`,
'mail.answer.refused-text': `Gå tillbaka, rätta det som anges här och skriv under igen. Det du skrev finns kvar.`,
'mail.answer.refused-title': `Din underskrift togs inte emot`,
'mail.confirm.ask': `Din underskrift räknas när du har bekräftat den. Öppna den här sidan och tryck på knappen:`,
'mail.confirm.intro': `Någon, förhoppningsvis du, har skrivit under en namninsamling med den här e-postadressen.`,
'mail.confirm.not-you': `Om det inte var du, behöver du inte göra något: underskriften räknas inte. Du kan också radera den på sidan som länken leder till.`,
'mail.confirm.subject': `Bekräfta din underskrift`,
'mail.page.comment': `Kommentar`,
'mail.page.confirm-button': `Bekräfta min underskrift`,
'mail.page.confirm-text': `Det här är underskriften som lämnades med din e-postadress. Den räknas när du har bekräftat den.`,
'mail.page.confirm-title': `Bekräfta din underskrift`,
'mail.page.confirmed-text': `Tack. Din underskrift räknas.`,
'mail.page.confirmed-title': `Din underskrift är bekräftad`,
'mail.page.delete-button': `Radera min underskrift`,
'mail.page.delete-text': `Detta raderar din underskrift och uppgifterna om vad du har samtyckt till. Det går inte att ångra.`,
'mail.page.delete-title': `Återkalla din underskrift`,
'mail.page.deleted-text': `Om det fanns en underskrift kopplad till den här länken är den nu raderad, liksom uppgifterna om vad samtycket gällde.`,
'mail.page.deleted-title': `Din underskrift är återkallad`,
'mail.page.gone-text': `Underskriften har raderats. Den som vill kan skriva under igen.`,
'mail.page.gone-title': `Här finns ingen underskrift`,
'mail.page.name': `Namn`,
'mail.page.unknown-text': `Kopiera hela länken. Om det inte hjälper, skriv till den som ansvarar för namninsamlingen.`,
'mail.page.unknown-title': `Den här länken fungerar inte`,
'mail.signed.intro': `Någon, troligen du, har skrivit under en namninsamling igen med den här e-postadressen.`,
'mail.signed.nothing-to-do': `Din första underskrift räknas redan och ändras inte. Du behöver inte göra något. På den här sidan kan du radera den:`,
'mail.signed.subject': `Du har redan skrivit under`,
    };
  