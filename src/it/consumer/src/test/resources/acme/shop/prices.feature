# language: fr
Fonctionnalité: Les prix

  Scénario: La virgule reste une virgule
    Quand le prix est 3,14
    Alors le prix en centimes est 314
