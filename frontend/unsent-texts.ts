// unsent-texts
