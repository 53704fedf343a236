
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Natrag na peticiju`,
'mail.answer.refused-text': `Vrati se, ispravi ono što je ovdje navedeno i potpiši ponovno. Sve što je upisano još je tamo.`,
'mail.answer.refused-title': `Tvoj potpis nije prihvaćen`,
'mail.confirm.ask': `Tvoj se potpis broji kad ga potvrdiš. Otvori ovu stranicu i pritisni gumb:`,
'mail.confirm.intro': `Netko je, nadamo se ti, potpisao peticiju s ovom adresom e-pošte.`,
'mail.confirm.not-you': `Ako to nisi ti, ne moraš ništa učiniti: potpis se ne broji. Na toj ga stranici možeš i izbrisati.`,
'mail.confirm.subject': `Potvrdi svoj potpis`,
'mail.page.comment': `Komentar`,
'mail.page.confirm-button': `Potvrdi moj potpis`,
'mail.page.confirm-text': `Ovo je potpisano s tvojom adresom e-pošte. Potpis se broji kad ga potvrdiš.`,
'mail.page.confirm-title': `Potvrdi svoj potpis`,
'mail.page.confirmed-text': `Hvala. Tvoj se potpis broji.`,
'mail.page.confirmed-title': `Tvoj je potpis potvrđen`,
'mail.page.delete-button': `Izbriši moj potpis`,
'mail.page.delete-text': `Time se briše tvoj potpis i zapis o tome na što je dan pristanak. To se ne može poništiti.`,
'mail.page.delete-title': `Povuci svoj potpis`,
'mail.page.deleted-text': `Ako je uz ovu poveznicu postojao potpis, sada je izbrisan, zajedno sa zapisom o pristanku.`,
'mail.page.deleted-title': `Tvoj je potpis povučen`,
'mail.page.gone-text': `Potpis je izbrisan. Tko želi, može potpisati ponovno.`,
'mail.page.gone-title': `Ovdje nema potpisa`,
'mail.page.name': `Ime`,
'mail.page.unknown-text': `Kopiraj cijelu poveznicu. Ako to ne pomogne, piši onima koji vode peticiju.`,
'mail.page.unknown-title': `Ova poveznica ne radi`,
'mail.signed.intro': `Netko je, vjerojatno ti, ponovno potpisao peticiju s ovom adresom e-pošte.`,
'mail.signed.nothing-to-do': `Tvoj se prvi potpis već broji i ostaje kakav je bio. Ne moraš ništa učiniti. Na ovoj ga stranici možeš izbrisati:`,
'mail.signed.subject': `Već imamo tvoj potpis`,
    };
  