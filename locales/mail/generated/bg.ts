
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'mail.answer.back': `Обратно към петицията`,
'mail.answer.refused-text': `Моля, върнете се назад, поправете изброеното тук и подпишете отново. Въведеното все още е там.`,
'mail.answer.refused-title': `Подписът ви не е приет`,
'mail.confirm.ask': `Подписът ви ще се брои, след като го потвърдите. Отворете тази страница и натиснете бутона:`,
'mail.confirm.intro': `Някой (надяваме се, че сте вие) е подписал петиция с този имейл адрес.`,
'mail.confirm.not-you': `Ако не сте били вие, не е нужно да правите нищо: подписът не се брои. Можете и да го изтриете на същата страница.`,
'mail.confirm.subject': `Моля, потвърдете подписа си`,
'mail.page.comment': `Коментар`,
'mail.page.confirm-button': `Потвърждаване на подписа ми`,
'mail.page.confirm-text': `Ето какво е подписано с вашия имейл адрес. Подписът ще се брои, след като го потвърдите.`,
'mail.page.confirm-title': `Потвърдете подписа си`,
'mail.page.confirmed-text': `Благодарим ви. Подписът ви се брои.`,
'mail.page.confirmed-title': `Подписът ви е потвърден`,
'mail.page.delete-button': `Изтриване на подписа ми`,
'mail.page.delete-text': `Така ще изтриете подписа си и записа за това, с което сте се съгласили. Това не може да се отмени.`,
'mail.page.delete-title': `Оттеглете подписа си`,
'mail.page.deleted-text': `Ако към тази връзка е имало подпис, той вече е изтрит заедно със записа за даденото съгласие.`,
'mail.page.deleted-title': `Подписът ви е оттеглен`,
'mail.page.gone-text': `Изтрит е. Който желае, може да подпише отново.`,
'mail.page.gone-title': `Тук няма подпис`,
'mail.page.name': `Име`,
'mail.page.unknown-text': `Моля, копирайте цялата връзка. Ако това не помогне, пишете на хората, които водят петицията.`,
'mail.page.unknown-title': `Тази връзка не работи`,
'mail.signed.intro': `Някой, вероятно вие, отново е подписал петиция с този имейл адрес.`,
'mail.signed.nothing-to-do': `Първият ви подпис вече се брои и остава такъв, какъвто беше. Не е нужно да правите нищо. На тази страница можете да го изтриете:`,
'mail.signed.subject': `Вече сте подписали`,
    };
  