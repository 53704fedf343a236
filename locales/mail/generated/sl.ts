
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Nazaj na peticijo`,
'mail.answer.refused-text': `Vrnite se, popravite, kar je navedeno tukaj, in podpišite znova. Vaš vnos je še tam.`,
'mail.answer.refused-title': `Vaš podpis ni bil sprejet`,
'mail.confirm.ask': `Vaš podpis bo štel, ko ga potrdite. Odprite to stran in pritisnite gumb:`,
'mail.confirm.intro': `Nekdo, upamo, da vi, je s tem e-poštnim naslovom podpisal peticijo.`,
'mail.confirm.not-you': `Če to niste bili vi, vam ni treba storiti ničesar: podpis ne šteje. Na isti strani ga lahko tudi izbrišete.`,
'mail.confirm.subject': `Prosimo, potrdite svoj podpis`,
'mail.page.comment': `Komentar`,
'mail.page.confirm-button': `Potrdi moj podpis`,
'mail.page.confirm-text': `To je bilo podpisano z vašim e-poštnim naslovom. Podpis bo štel, ko ga potrdite.`,
'mail.page.confirm-title': `Potrdite svoj podpis`,
'mail.page.confirmed-text': `Hvala. Vaš podpis šteje.`,
'mail.page.confirmed-title': `Vaš podpis je potrjen`,
'mail.page.delete-button': `Izbriši moj podpis`,
'mail.page.delete-text': `S tem se izbrišeta vaš podpis in zapis o tem, s čim ste soglašali. Tega ni mogoče razveljaviti.`,
'mail.page.delete-title': `Umaknite svoj podpis`,
'mail.page.deleted-text': `Če je k tej povezavi spadal podpis, je zdaj izbrisan skupaj z zapisom o soglasju.`,
'mail.page.deleted-title': `Vaš podpis je umaknjen`,
'mail.page.gone-text': `Podpis je bil izbrisan. Kdor želi, lahko podpiše znova.`,
'mail.page.gone-title': `Tukaj ni podpisa`,
'mail.page.name': `Ime`,
'mail.page.unknown-text': `Kopirajte celotno povezavo. Če to ne pomaga, pišite tistemu, ki vodi peticijo.`,
'mail.page.unknown-title': `Ta povezava ne deluje`,
'mail.signed.intro': `Nekdo, verjetno vi, je s tem e-poštnim naslovom znova podpisal peticijo.`,
'mail.signed.nothing-to-do': `Vaš prvi podpis že šteje in ostaja, kakršen je bil. Ničesar vam ni treba storiti. Na tej strani ga lahko izbrišete:`,
'mail.signed.subject': `Peticijo ste že podpisali`,
    };
  