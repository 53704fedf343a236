
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Atpakaļ uz petīciju`,
'mail.answer.refused-text': `Ej atpakaļ, izlabo šeit uzskaitīto un paraksti vēlreiz. Ierakstītais joprojām ir tur.`,
'mail.answer.refused-title': `Tavs paraksts netika saņemts`,
'mail.confirm.ask': `Tavs paraksts skaitīsies, kad to apstiprināsi. Atver šo lapu un nospied pogu:`,
'mail.confirm.intro': `Ar šo e-pasta adresi ir parakstīta petīcija. Ceram, ka to izdarīji tu.`,
'mail.confirm.not-you': `Ja tas nebiji tu, tev nekas nav jādara: paraksts neskaitās. Tajā lapā vari to arī dzēst.`,
'mail.confirm.subject': `Apstiprini savu parakstu`,
'mail.page.comment': `Komentārs`,
'mail.page.confirm-button': `Apstiprināt manu parakstu`,
'mail.page.confirm-text': `Lūk, kas parakstīts ar tavu e-pasta adresi. Paraksts skaitīsies, kad to apstiprināsi.`,
'mail.page.confirm-title': `Apstiprini savu parakstu`,
'mail.page.confirmed-text': `Paldies. Tavs paraksts skaitās.`,
'mail.page.confirmed-title': `Tavs paraksts ir apstiprināts`,
'mail.page.delete-button': `Dzēst manu parakstu`,
'mail.page.delete-text': `Tā tiks dzēsts tavs paraksts un ieraksts par to, kam piekriti. To nevar atsaukt.`,
'mail.page.delete-title': `Atsauc savu parakstu`,
'mail.page.deleted-text': `Ja ar šo saiti bija saistīts paraksts, tagad tas ir dzēsts kopā ar ierakstu par to, kam tika piekrists.`,
'mail.page.deleted-title': `Tavs paraksts ir atsaukts`,
'mail.page.gone-text': `Tas tika dzēsts. Kas vēlas, var parakstīt vēlreiz.`,
'mail.page.gone-title': `Šeit nav paraksta`,
'mail.page.name': `Vārds un uzvārds`,
'mail.page.unknown-text': `Nokopē visu saiti. Ja tas nepalīdz, raksti petīcijas rīkotājiem.`,
'mail.page.unknown-title': `Šī saite nedarbojas`,
'mail.signed.intro': `Ar šo e-pasta adresi petīcija ir parakstīta vēlreiz. Visticamāk, to izdarīji tu.`,
'mail.signed.nothing-to-do': `Tavs pirmais paraksts jau skaitās un paliek, kāds bija. Tev nekas nav jādara. Šajā lapā vari to dzēst:`,
'mail.signed.subject': `Tu jau parakstīji`,
    };
  